"""When the kommune and the bydel of a row followed the person up, by the moves that are known now."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

import msgspec
from regelverk.liv.forloep import vurdering
from regelverk.liv.person import Person
from regelverk.lov.parametre import Parametre
from regelverk.mappe.oppfoelging import Oppfoelging, Skifte, naavaerende_nummer, oppfoelging, skifter

from reporting.projeksjon.rad.dager import UTEN_SLUTT, samlet
from reporting.projeksjon.rad.rad import Rad

_DAG = timedelta(days=1)


def med_oppfoelging(rad: Rad, person: Person, p: Parametre) -> Rad:
    """The row with the days on which its kommune, and its bydel, followed up.

    `person`: the person as now known, also for the row of a kommune that the person has left.
    """
    if rad.aarsgrunnlag is None or rad.kommunenummer is None:
        return rad
    alle = skifter(vurdering(person, p).mappe)
    hvem = _dagens(alle, Oppfoelging(rad.kommunenummer, rad.bydelsnummer))
    perioder = [tid for tid in _perioder(alle) if tid[0].kommunenummer == hvem.kommunenummer]
    grunnlag = msgspec.structs.replace(
        rad.aarsgrunnlag,
        hos_kommunen=samlet((fra, til) for _, fra, til in perioder),
        hos_bydelen=samlet((fra, til) for en, fra, til in perioder if en == hvem),
    )
    return msgspec.structs.replace(rad, aarsgrunnlag=grunnlag)


def _perioder(alle: list[Skifte]) -> Iterator[tuple[Oppfoelging, int, int]]:
    """Who followed up, under the kommune's present number, with the first and the last day."""
    dager = sorted({dag for skifte in alle for dag in (skifte.dato, skifte.registrert)})
    for dag, neste in pairwise([*dager, None]):
        hvem = oppfoelging(alle, dag) if dag else None
        if dag and hvem is not None:
            til = (neste - _DAG).toordinal() if neste else UTEN_SLUTT
            yield _dagens(alle, hvem), dag.toordinal(), til


def _dagens(alle: list[Skifte], hvem: Oppfoelging) -> Oppfoelging:
    nummer = naavaerende_nummer(alle, hvem.kommunenummer)
    return Oppfoelging(nummer or hvem.kommunenummer, hvem.bydelsnummer)
