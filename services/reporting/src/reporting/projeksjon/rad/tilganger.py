"""The accesses that IMDi has given for one person, for facts far back in time (A 7.3)."""

from datetime import date

import msgspec
import orjson
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from regelverk.liv.lagring.person import pakk_ut

_GITT = b'"EtterregistreringGitt"'


class Tilgang(msgspec.Struct, frozen=True, array_like=True):
    """An access that is not withdrawn. Its last day is `til_dato`."""

    tilgang_id: str
    til_dato: date


def les_tilganger(kropp: bytes) -> tuple[Tilgang, ...]:
    """The person's accesses, by the facts in the state. `kropp`: the JSON of the document."""
    # Few persons have an access. To save time, the state of the others is not unpacked.
    if _GITT not in kropp or "tilstand" not in (dokument := orjson.loads(kropp)):
        return ()
    gitt: dict[str, Tilgang] = {}
    for faktum in pakk_ut(dokument["tilstand"]).fakta:
        match faktum.innhold:
            case EtterregistreringGitt(tilgang_id=id_, til_dato=dag):
                gitt[id_] = Tilgang(id_, dag)
            case EtterregistreringTrukket(tilgang_id=id_):
                gitt.pop(id_, None)
    return tuple(gitt.values())
