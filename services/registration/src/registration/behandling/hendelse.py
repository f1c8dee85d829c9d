"""From a caller's request to a fact in the log."""

from nir.klokke import naa
from nir.token import Bruker
from regelverk.fakta.hendelse import Hendelse, Innhold, Kilde


def fra_kommune(
    type_: str,
    innhold: Innhold,
    *,
    bruker: Bruker,
    duf: str,
    hendelse_id: str,
    endret: tuple[str, ...] | None = None,
) -> Hendelse:
    """What a caseworker registers: the kommune's user is its aktoer."""
    tidspunkt, registrert = naa()
    return Hendelse(
        hendelse_id=hendelse_id,
        duf_nummer=duf,
        type=type_,
        tidspunkt=tidspunkt,
        registrert=registrert,
        kilde="kommune",
        aktoer=bruker.aktoer(),
        innhold=innhold,
        endret=endret,
    )


def fra_register(innhold: Innhold, *, bruker: Bruker, duf: str | None, hendelse_id: str) -> Hendelse:
    """What an upstream feed writes: no aktoer (kontrakt §1.1)."""
    tidspunkt, registrert = naa()
    return Hendelse(
        hendelse_id=hendelse_id,
        duf_nummer=duf,
        type=type(innhold).__name__,
        tidspunkt=tidspunkt,
        registrert=registrert,
        kilde=_kilde(bruker),
        innhold=innhold,
    )


def _kilde(bruker: Bruker) -> Kilde:
    return "udi" if bruker.har("udi") else "imdi"
