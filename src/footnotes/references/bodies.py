"""Bodies: whether a name is that of an organisation, by the words in it."""

from __future__ import annotations

import re

__all__ = ["is_organisation"]

_ORGANISATIONS = frozenset(
    """
    for für of university universität institut ministry department office council commission committee association
    society bank agency center centre group watch international united nations foundation stiftung press news bureau
    board union party government corporation inc ltd gmbh company consortium network service academy police staff
    alliance initiative trust networks observatory friends coalition campaign movement collectif comité ministère
    assemblée cour ligue secretaría corte junta osservatorio observatoire observatorio bundesanstalt asociación
    ministerio defensoría comisión consejo ayuntamiento gobierno fundación instituto associazione ministero agenzia
    fondazione istituto comune câmara associação movimento ministério fundação prefeitura gemeente stichting
    vereniging ministerie rekenkamer fundacja izba ministerstwo towarzystwo urząd instytut stowarzyszenie министерство
    институт комитет агентство фонд общество союз derneği vakfı bakanlığı belediyesi kurumu enstitüsü université
    universidad università editors redazione redaktion rédaction redacción collective federation league authority
    court parliament congress senate church amnesty project team statistisches amt institute organisation organization
    collaboration statistik statistics
    """.split()
)
"""Words, in lower case, that name a body; German ones also at the end of a longer word."""
_GERMAN_BODIES = tuple("ministerium verwaltung stiftung amt gericht verein verband gesellschaft werkgroep".split())
_WORD = re.compile(r"\w+")


def is_organisation(text: str) -> bool:
    """Whether a word of it says that it names a body, no person."""
    lower = text.lower()
    words: list[str] = [lower] if lower.isalpha() else _WORD.findall(lower)
    if not _ORGANISATIONS.isdisjoint(words) or lower.endswith(" a/s"):
        return True
    for word in words:
        if len(word) > 2 and (word.endswith(_GERMAN_BODIES) or (word.startswith("bundes") and word != "bundes")):
            return True
    return False
