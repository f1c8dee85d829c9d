"""Warns of a kommune that did not exist on the date, or of an unknown bydel (regelbeskrivelse §9.8.16)."""

from datetime import date
from typing import Any

from regelverk.avgjoerelse.problemer import varsler
from regelverk.avgjoerelse.proeve.proeve import Proeve
from regelverk.fakta import folkeregister as fr


def varsle_om_sted(proeve: Proeve, kommune: str, bydel: str | None, dato: date) -> None:
    """Warn if no kommune had the number `kommune` on `dato`, or if the kommune has no bydel `bydel`."""
    steder = proeve.vilkaar.steder
    if steder is None:
        return
    if not steder.er_kommune(kommune, dato):
        proeve.varsler.append(varsler.KOMMUNE_FANTES_IKKE.varsel(kommune=kommune, dato=dato))
    elif bydel is not None and not steder.er_bydel(bydel, kommune):
        proeve.varsler.append(varsler.BYDEL_FANTES_IKKE.varsel(bydel=bydel, kommune=kommune))


def varsle_om_hendelsens_sted(proeve: Proeve, n: Any) -> None:
    """As `varsle_om_sted`, for the kommune and bydel in which the person lives after the event `n`.

    An event that does not name that kommune gives no warning.
    """
    match n:
        case fr.Flyttet(flyttedato=dato, til_kommunenummer=kommune, til_bydelsnummer=bydel):
            varsle_om_sted(proeve, kommune, bydel, dato)
        case fr.Innvandret(innflyttingsdato=dato, kommunenummer=kommune):
            varsle_om_sted(proeve, kommune, None, dato)
        case fr.KommuneEndret(gjelder_fra=dato, kommunenummer=kommune, bydelsnummer=bydel):
            varsle_om_sted(proeve, kommune, bydel, dato)
