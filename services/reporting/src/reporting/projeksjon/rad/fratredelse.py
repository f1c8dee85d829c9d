"""The rows by which the kommuner that a person has left find the person (kontrakt §5.18)."""

import msgspec
import orjson
from regelverk.liv.forloep import vurdert
from regelverk.liv.fratredelse import fratredelser, har_flyttet
from regelverk.liv.lagring.person import pakk_ut
from regelverk.liv.person import Person
from regelverk.lov.parametre import les_parametre
from regelverk.visning.dokument.fratredelse import fratraadt_dokument

from reporting.projeksjon.rad.oppfoelgingstid import med_oppfoelging
from reporting.projeksjon.rad.rad import Rad, bygg_rad
from reporting.projeksjon.rad.utsnitt import Utsnitt

_STEDFAKTA = (b'"BosettingRegistrert"', b'"Flyttet"', b'"Innvandret"', b'"FolkeregisterhendelseKorrigert"')


def rad_med_fratraadte(utsnitt: Utsnitt, kropp: bytes, versjon: int) -> Rad:
    """The person's row, with one row for each kommune and bydel that the person has left.

    `kropp`: the JSON of the document of which `utsnitt` is a part.
    """
    person, p = _flyttet(kropp), les_parametre()
    if person is None:
        return bygg_rad(utsnitt, versjon)
    # Each row of the person needs the vurdering, which the state in the document does not have. Compute it
    # once.
    person = vurdert(person, p)
    fratraadte = []
    for en in fratredelser(person, p):
        da = msgspec.convert(fratraadt_dokument(person, en, p, med_logg=False), Utsnitt)
        fratraadte.append(
            msgspec.structs.replace(
                med_oppfoelging(bygg_rad(da, versjon), person, p),
                fratraadt=en.dag,
                for_kommunen=en.for_kommunen,
                for_bydelen=en.for_bydelen,
            )
        )
    return med_oppfoelging(bygg_rad(utsnitt, versjon, tuple(fratraadte)), person, p)


def _flyttet(kropp: bytes) -> Person | None:
    """The person's state, if a fact can have changed the kommune that follows up. None otherwise."""
    # Most persons have been settled once and never moved. To save time, their state is not unpacked.
    if sum(map(kropp.count, _STEDFAKTA)) < 2 or "tilstand" not in (dokument := orjson.loads(kropp)):
        return None
    person = pakk_ut(dokument["tilstand"])
    return person if har_flyttet(person) else None
