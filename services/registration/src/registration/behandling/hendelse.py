"""Makes the fact that a caller's request registers."""

from nir.klokke import naa
from nir.token import Bruker
from regelverk.fakta.hendelse import Hendelse, Innhold, Kilde
from regelverk.fakta.innslag import INNSLAG


def fra_kommune(innhold: Innhold, *, bruker: Bruker, duf: str, hendelse_id: str) -> Hendelse:
    """A fact that a caseworker registers. Its aktoer is that user of the kommune."""
    return _ny(innhold, bruker, "kommune", duf, hendelse_id)


def fra_register(innhold: Innhold, *, bruker: Bruker, duf: str | None, hendelse_id: str) -> Hendelse:
    """A fact that an upstream register reports. It has no aktoer (kontrakt §1.1)."""
    return _ny(innhold, bruker, "udi" if bruker.har("udi") else "imdi", duf, hendelse_id)


def _ny(innhold: Innhold, bruker: Bruker, kilde: Kilde, duf: str | None, hendelse_id: str) -> Hendelse:
    tidspunkt, registrert = naa()
    return Hendelse(
        hendelse_id=hendelse_id,
        duf_nummer=duf,
        type="InnslagRegistrert" if isinstance(innhold, INNSLAG) else type(innhold).__name__,
        tidspunkt=tidspunkt,
        registrert=registrert,
        kilde=kilde,
        innhold=innhold,
        aktoer=bruker.aktoer() if kilde == "kommune" else None,
    )
