"""The query parameters of the personliste: the search of A 1.2, and the filters of A 1.3."""

from typing import TYPE_CHECKING

from reporting.lister.liste.modeller import Listefiltre, Listeside, filtermodell, sidemodell
from reporting.lister.personliste.kolonner import PERSONLISTE

if TYPE_CHECKING:
    Personfiltre = Listefiltre
    Personside = Listeside
else:
    Personfiltre = filtermodell("Personfiltre", PERSONLISTE, sorter="dufNummer", eksempel="-fristDato")
    Personside = sidemodell(Personfiltre, "Personside")
