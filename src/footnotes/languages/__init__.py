"""What the library knows of each language: data only, one file a language.

A `Language` is one frozen object; the stages build their tables from all of them. To add a language, write a file with one
object, add it to `LANGUAGES` and give each of its words an example in `tests/spec`.
"""

from footnotes.languages.ar import AR
from footnotes.languages.cs import CS
from footnotes.languages.da import DA
from footnotes.languages.de import DE
from footnotes.languages.el import EL
from footnotes.languages.en import EN
from footnotes.languages.es import ES
from footnotes.languages.fa import FA
from footnotes.languages.fi import FI
from footnotes.languages.fr import FR
from footnotes.languages.he import HE
from footnotes.languages.hi import HI
from footnotes.languages.hu import HU
from footnotes.languages.it import IT
from footnotes.languages.ja import JA
from footnotes.languages.ko import KO
from footnotes.languages.language import Language
from footnotes.languages.nb import NB
from footnotes.languages.nl import NL
from footnotes.languages.pl import PL
from footnotes.languages.pt import PT
from footnotes.languages.ro import RO
from footnotes.languages.ru import RU
from footnotes.languages.sv import SV
from footnotes.languages.tr import TR
from footnotes.languages.uk import UK
from footnotes.languages.zh import ZH

__all__ = ["LANGUAGES", "Language"]

LANGUAGES: tuple[Language, ...] = (
    *(EN, DE, FR, ES, IT, PT, NL, PL, RU, UK, TR, AR, FA, HE, HI, ZH, JA, KO),
    *(SV, DA, NB, FI, CS, HU, RO, EL),
)
