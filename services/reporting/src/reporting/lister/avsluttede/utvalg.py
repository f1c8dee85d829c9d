"""Selects the rows of the report that match its filters."""

from datetime import date

from reporting.lister.avsluttede.linje import Avsluttetlinje, avsluttetlinje
from reporting.lister.avsluttede.tabell import Avsluttede
from reporting.lister.liste.modeller import Listefiltre
from reporting.lister.liste.utvalg import Listeutvalg, velg
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.indeks.synlige import synlige_i_rapporten
from reporting.rammer.tilgang import Innsyn


def velg_avsluttede(
    register: Register, filtre: Listefiltre, innsyn: Innsyn, idag: date
) -> Listeutvalg[Avsluttetlinje]:
    """The rows that match. `totalt` counts all rows of the lovverk that the caller may see.

    Raises:
        ProblemFeil: 422 the kommune or bydel does not exist.
    """
    tabell = register.tabell(Avsluttede)
    tabell.paa_dag(idag)
    synlige = synlige_i_rapporten(tabell, innsyn, idag)
    return velg(tabell, synlige, filtre, lambda rad: avsluttetlinje(rad, idag), idag)
