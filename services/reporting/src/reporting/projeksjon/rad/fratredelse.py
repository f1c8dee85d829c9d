"""The rows by which the kommuner that a person has left find the person (kontrakt §5.18)."""

import msgspec
import orjson
from regelverk.liv.fratredelse import fratredelser, har_flyttet
from regelverk.liv.lagring.person import pakk_ut
from regelverk.lov.parametre import les_parametre
from regelverk.visning.dokument.fratredelse import fratraadt_dokument

from reporting.projeksjon.rad.rad import Rad, bygg_rad
from reporting.projeksjon.rad.utsnitt import Utsnitt

_STEDFAKTA = (b'"BosettingRegistrert"', b'"Flyttet"', b'"Innvandret"', b'"FolkeregisterhendelseKorrigert"')


def fratraadte_rader(kropp: bytes, versjon: int) -> tuple[Rad, ...]:
    """One row for each kommune and bydel that the person has left. `kropp`: the JSON of the document."""
    # Most persons have been settled once and never moved. To save time, their state is not unpacked.
    if sum(map(kropp.count, _STEDFAKTA)) < 2 or "tilstand" not in (dokument := orjson.loads(kropp)):
        return ()
    person, p = pakk_ut(dokument["tilstand"]), les_parametre()
    if not har_flyttet(person):
        return ()
    ut = []
    for en in fratredelser(person, p):
        utsnitt = msgspec.convert(fratraadt_dokument(person, en, p, med_logg=False), Utsnitt)
        rad = bygg_rad(utsnitt, versjon)
        ut.append(
            msgspec.structs.replace(
                rad, fratraadt=en.dag, for_kommunen=en.for_kommunen, for_bydelen=en.for_bydelen
            )
        )
    return tuple(ut)
