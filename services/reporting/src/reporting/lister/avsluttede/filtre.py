"""The query parameters of the report (A 9.7, B 4). There is one report for each lovverk."""

from typing import TYPE_CHECKING

from reporting.lister.avsluttede.kolonner import AVSLUTTEDE
from reporting.lister.liste.modeller import Listefiltre, Listeside, filtermodell, sidemodell

if TYPE_CHECKING:
    Avsluttetfiltre = Listefiltre
    Avsluttetside = Listeside
else:
    Avsluttetfiltre = filtermodell(
        "Avsluttetfiltre", AVSLUTTEDE, sorter="dufNummer", eksempel="avslutningsaarsak"
    )
    Avsluttetside = sidemodell(Avsluttetfiltre, "Avsluttetside")
