"""Makes the fact that a caller's request registers."""

from nir.klokke import naa
from nir.token import Bruker
from regelverk.fakta.hendelse import Hendelse, Innhold, Kilde
from regelverk.fakta.innslag import INNSLAG

_UTGAVE = 2
"""The edition of the exchange with senders (`Hendelse.utgave`). Every new fact names this edition."""


def fra_kommune(
    innhold: Innhold, *, bruker: Bruker, duf: str, hendelse_id: str, hvis_etag: str | None = None
) -> Hendelse:
    """A fact that a caseworker registers. Its aktoer is the caseworker.

    `hvis_etag`: the etag that the entry must have when the fact is decided; None: any etag.
    """
    return _ny(innhold, bruker, "kommune", duf, hendelse_id, hvis_etag)


def fra_register(
    innhold: Innhold, *, bruker: Bruker, duf: str | None, hendelse_id: str, hvis_etag: str | None = None
) -> Hendelse:
    """A fact that an upstream register reports. It has no aktoer (kontrakt §1.1).

    `hvis_etag`: the versjon that the person must have when the fact is decided; None: any versjon.
    """
    kilde: Kilde = "udi" if bruker.har("udi") else "imdi"
    return _ny(innhold, bruker, kilde, duf, hendelse_id, hvis_etag)


def _ny(
    innhold: Innhold, bruker: Bruker, kilde: Kilde, duf: str | None, hendelse_id: str, hvis_etag: str | None
) -> Hendelse:
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
        utgave=_UTGAVE,
        hvis_etag=hvis_etag,
    )
