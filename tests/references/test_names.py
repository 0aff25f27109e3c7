"""Names are divided as CSL divides them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footnotes.references.names import read_names

WRITTEN = {
    "Falkner, Ines": ["Falkner|Ines"],
    "Ines Falkner": ["Falkner|Ines"],
    "Falkner, Ines, and T. Osei": ["Falkner|Ines", "Osei|T."],
    "Kaser G, Grosshauser M, Marzeion B": ["Kaser|G", "Grosshauser|M", "Marzeion|B"],
    "Falkner, I., Osei, T., & Holm, S.": ["Falkner|I.", "Osei|T.", "Holm|S."],
    "I. Falkner, T. Osei und S. Holm": ["Falkner|I.", "Osei|T.", "Holm|S."],
    "Falkner, I. et al.": ["Falkner|I."],
    "Falkner, Ines; Osei, Tomas": ["Falkner|Ines", "Osei|Tomas"],
    "Falkner, Ines/Osei, Tomas": ["Falkner|Ines", "Osei|Tomas"],
    "Kim, Eun Kyung": ["Kim|Eun Kyung"],
    "van der Berg, Jan": ["van der+Berg|Jan"],
    "Jan van der Berg": ["van der+Berg|Jan"],
    "FALKNER, Ines": ["Falkner|Ines"],
    "Human Rights Watch": ["=Human Rights Watch"],
    "World Bank": ["=World Bank"],
    "FNA": ["=FNA"],
    "Ines Falkner (ed.)": ["Falkner|Ines"],
    "edited by Ines Falkner and Tomas Osei": ["Falkner|Ines", "Osei|Tomas"],
    "M. L. King Jr.": ["King|M. L.|Jr."],
    "山田太郎": ["=山田太郎"],
    "Abel R, O'Mara KJ, McTavish A, Lund-Holm S": ["Abel|R", "O'Mara|KJ", "McTavish|A", "Lund-Holm|S"],
    "Nora Lindqvist, Samuel Okafor, Petra Vuk, and David Lund.": [
        "Lindqvist|Nora",
        "Okafor|Samuel",
        "Vuk|Petra",
        "Lund|David",
    ],
    "Okafor, S./Lindqvist, N.": ["Okafor|S.", "Lindqvist|N."],
    "Nora Lindqvist / Sam Okafor": ["Lindqvist|Nora", "Okafor|Sam"],
    "LUND, P. u. N. BRANDT": ["Lund|P.", "Brandt|N."],
    "in Nora Lindqvist (ed.)": ["Lindqvist|Nora"],
    "Lindqvist, N., et al. (Eds.).": ["Lindqvist|N."],
    "B. Van Houten, U. Lund": ["Van Houten|B.", "Lund|U."],
    "L. v. Rosental": ["v.+Rosental|L."],
    "Falkner von, Ines": ["von+Falkner|Ines"],
    "LUND (P. A.), BRANDT (N.)": ["Lund|P. A.", "Brandt|N."],
    "Lund, Jr., P., Vuk, N.": ["Lund|P.|Jr.", "Vuk|N."],
    "J.Lund": ["Lund|J."],
    "Agency for Coastal Trade, Energy and Ports": ["=Agency for Coastal Trade, Energy and Ports"],
    "Ministerium für Häfen und Verkehr": ["=Ministerium für Häfen und Verkehr"],
    "Seeamt": ["=Seeamt"],
    "Jonas Metal": ["Metal|Jonas"],
    "A. Vérteset al.": ["Vértes|A."],
    "7-Lund P, Brandt N, Vuk T": ["Lund|P", "Brandt|N", "Vuk|T"],
    "• Lund, P.": ["Lund|P."],
    "Quelle: Lund, P.": ["Lund|P."],
    "Lund, Pierre A. N. B.": ["Lund|Pierre A. N. B."],
    "P. Lund ,F .E .Brandt ,and N .Vuk": ["Lund|P.", "Brandt|F. E.", "Vuk|N."],
    "Lund 3rd, P., Vuk, N.": ["Lund|P.|3rd", "Vuk|N."],
    "Lund, P., Ed., and N. Vuk": ["Lund|P.", "Vuk|N."],
    "Von der Lund/Vuk": ["Von der+Lund|None", "Vuk|None"],
    "T. D. St George": ["St George|T. D."],
    "Lund, P. (Fyr International)": ["Lund|P."],
    "P. lund": ["lund|P."],
    "박다정.최가온": ["=박다정", "=최가온"],
    "YouTube": ["=YouTube"],
    "DeLillo": ["DeLillo|None"],
    "Norsk Fyrforening (NFF)": ["=Norsk Fyrforening (NFF)"],
    "SabineLund": ["Lund|Sabine"],
    "D’Alta C. Favaro A.": ["D’Alta|C.", "Favaro|A."],
    "P. E. LUND, JR., N. VUK": ["Lund|P. E.|JR.", "VUK|N."],
    "Nordlys A/S": ["=Nordlys A/S"],
    "Lund P E, Vuk N": ["Lund|P E", "Vuk|N"],
    "Maria das Dores Lund": ["Lund|Maria das Dores"],
    "VAN DE LUND, R. S. W.": ["van de+Lund|R. S. W."],
    "Lund A, Vuk N andBrandt H": ["Lund|A", "Vuk|N", "Brandt|H"],
    "Lund, A. u.a": ["Lund|A."],
    "Selby Collaboration, P. Lund": ["=Selby Collaboration", "Lund|P."],
}


def shown(text: str) -> list[str]:
    names = []
    for n in read_names(text):
        if n.literal is not None:
            names.append(f"={n.literal}")
        else:
            particle = f"{n.non_dropping_particle}+" if n.non_dropping_particle else ""
            suffix = f"|{n.suffix}" if n.suffix else ""
            names.append(f"{particle}{n.family}|{n.given}{suffix}")
    return names


@pytest.mark.parametrize(("text", "names"), WRITTEN.items())
def test_read(text: str, names: list[str]) -> None:
    assert shown(text) == names


@given(st.text(max_size=80))
def test_any_text_gives_names_inside_it(text: str) -> None:
    for name in read_names(text):
        assert name.span is not None
        assert 0 <= name.span.start <= name.span.end <= len(text)
