"""Selects the rows of the personliste that match its filters."""

from datetime import date

from reporting.lister.liste.modeller import Listefiltre
from reporting.lister.liste.utvalg import Listeutvalg, velg
from reporting.lister.personliste.kolonner import ER_FRATRAADT, KATEGORI
from reporting.lister.personliste.linje import Personlinje, vist_personlinje
from reporting.lister.personliste.tabell import Personliste
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.indeks.synlige import synlige_personer
from reporting.projeksjon.rad import Rad
from reporting.rammer.tilgang import Innsyn


def velg_personer(
    register: Register, filtre: Listefiltre, innsyn: Innsyn, idag: date
) -> Listeutvalg[Personlinje]:
    """The rows that match.

    Raises:
        ProblemFeil: 422 the kommune or bydel does not exist, or the categories are of two lists.
    """
    tabell = register.tabell(Personliste).for_kategorier(KATEGORI.valgt(filtre))
    tabell.paa_dag(idag)

    synlige = synlige_personer(tabell, innsyn, idag, fratraadte=ER_FRATRAADT.valgt(filtre))

    def linje(rad: Rad) -> Personlinje:
        return vist_personlinje(rad, idag, program=tabell.program)

    return velg(tabell, synlige, filtre, linje, idag)
