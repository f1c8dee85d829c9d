"""The persons that a kind of påminnelse is about: those of the personliste, or those of the report on ended
programmes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from reporting.lister.avsluttede.kolonner import AVSLUTTEDE
from reporting.lister.avsluttede.linje import avsluttetlinje
from reporting.lister.avsluttede.tabell import Avsluttede
from reporting.lister.liste.filter import lik, lik_eller_tidligere
from reporting.lister.liste.liste import Liste
from reporting.lister.liste.listetabell import Listetabell
from reporting.lister.personliste.kolonner import PERSONLISTE
from reporting.lister.personliste.linje import vist_personlinje
from reporting.lister.personliste.tabell import Personliste
from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.indeks.synlige import synlige_i_rapporten, synlige_personer
from reporting.projeksjon.rad import Rad
from reporting.rammer.tilgang import Innsyn


@dataclass(frozen=True, slots=True)
class Personkrets:
    """The table with the rows, which rows a caller may see, and how the list shows a person."""

    liste: Liste[Any]
    tabell: Callable[[Register], Listetabell[Any]]
    synlige: Callable[[Any, Innsyn, date], Maske]
    linje: Callable[[Rad, date], Any]
    i_kommunen: Callable[[Any, str, date], Maske]
    """Gives the rows of a kommune, from the kommune column's index, the kommunenummer and the day of reading.
    """


AAPNE = Personkrets(
    liste=PERSONLISTE,
    tabell=lambda register: register.tabell(Personliste).program,
    synlige=synlige_personer,
    linje=lambda rad, dag: vist_personlinje(rad, dag, program=True),
    i_kommunen=lik,
)
"""Persons with an open programme category."""
AVSLUTTET = Personkrets(
    liste=AVSLUTTEDE,
    tabell=lambda register: register.tabell(Avsluttede),
    synlige=synlige_i_rapporten,
    linje=avsluttetlinje,
    i_kommunen=lik_eller_tidligere,
)
"""Persons with an ending in force."""
