"""The rows of the report that its filters leave."""

from datetime import date

from reporting.lister.avsluttede.linje import Avsluttetlinje, avsluttetlinje
from reporting.lister.avsluttede.tabell import Avsluttede
from reporting.lister.liste.modeller import Listefiltre
from reporting.lister.liste.utvalg import Utvalg, velg
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.indeks.synlige import synlige_avsluttede
from reporting.rammer.tilgang import Innsyn


def velg_avsluttede(
    register: Register, filtre: Listefiltre, innsyn: Innsyn, idag: date
) -> Utvalg[Avsluttetlinje]:
    """The report's rows; `totalt` is all of the lovverk that the caller may see.

    Raises:
        ProblemFeil: 422 no such kommune or bydel.
    """
    tabell = register.tabell(Avsluttede)
    tabell.paa_dag(idag)
    synlige = synlige_avsluttede(tabell, innsyn, idag)
    return velg(tabell, synlige, filtre, lambda rad: avsluttetlinje(rad, idag), idag)
