"""Decides facts that give or withdraw an access for one kommune or for all kommuner (kontrakt §5.4).

The record of an access in nir.motor has the hendelseId of each accepted fact, with a digest of its content.
A fact with a known id and the same content is accepted again and changes nothing. A fact with a known id and
other content is refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from regelverk.avgjoerelse.mottak.fingeravtrykk import fingeravtrykk
from regelverk.avgjoerelse.mottak.svarbrev import avvist
from regelverk.avgjoerelse.problemer import felles, oppstroem
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.partisjon import EtterregistreringGitt, EtterregistreringTrukket
from regelverk.liv.person import Tilganger
from regelverk.liv.svar import Avgjoerelse

Tilgangsfaktum = EtterregistreringGitt | EtterregistreringTrukket


@dataclass(frozen=True, slots=True)
class Tilgangspost:
    """The stored data about one access. A `gitt` of None: the access is withdrawn."""

    offset: int
    """The offset of the fact that gave or withdrew the access."""
    gitt: EtterregistreringGitt | None
    avgjort: Mapping[str, str]
    """hendelseId → digest of each accepted fact about the access."""


class Tilgangsbok:
    """All accesses of one partition."""

    def __init__(self) -> None:
        self._poster: dict[str, Tilgangspost] = {}
        self.gjeldende = Tilganger()
        """The accesses that are not withdrawn."""

    def avgjoer(
        self, hendelse: Hendelse, innhold: Tilgangsfaktum, offset: int
    ) -> tuple[Avgjoerelse, Tilgangspost | None]:
        """The decision on the fact at `offset`, and what to store about the access; None: nothing changes."""
        godtatt = Avgjoerelse(hendelse_id=hendelse.hendelse_id, utfall="godtatt")
        kjent = self._kjent(hendelse.hendelse_id)
        if kjent is not None:
            lik = kjent == fingeravtrykk(hendelse)
            return godtatt if lik else avvist(hendelse, felles.ID_GJENBRUKT.problem({})), None
        foer = self._poster.get(innhold.tilgang_id)
        if isinstance(innhold, EtterregistreringTrukket) and not _er_gitt(foer, offset):
            return avvist(hendelse, oppstroem.TILGANG_UKJENT.problem({})), None
        if foer is not None and foer.offset > offset:
            return godtatt, None
        return godtatt, self._husk(innhold.tilgang_id, _ny(foer, hendelse, innhold, offset))

    def gjenopprett(self, tilgang_id: str, felter: dict[str, Any]) -> None:
        """Take in a record of nir.motor. Of records about one access, the one with the highest offset
        counts.
        """
        foer = self._poster.get(tilgang_id)
        if foer is None or foer.offset <= felter["offset"]:
            gitt = felter["gitt"]
            post = Tilgangspost(felter["offset"], gitt and _les_gitt(gitt), felter.get("avgjort", {}))
            self._husk(tilgang_id, post)

    def _husk(self, tilgang_id: str, post: Tilgangspost) -> Tilgangspost:
        self._poster[tilgang_id] = post
        gitt = (post.gitt for _, post in sorted(self._poster.items()))
        self.gjeldende = Tilganger(gitt=tuple(en for en in gitt if en is not None))
        return post

    def _kjent(self, hendelse_id: str) -> str | None:
        alle = (post.avgjort for post in self._poster.values())
        return next((avgjort[hendelse_id] for avgjort in alle if hendelse_id in avgjort), None)


def _er_gitt(post: Tilgangspost | None, offset: int) -> bool:
    """Whether the access was given when the fact at `offset` came."""
    return post is not None and post.gitt is not None and post.offset <= offset


def _ny(foer: Tilgangspost | None, hendelse: Hendelse, innhold: Tilgangsfaktum, offset: int) -> Tilgangspost:
    gitt = innhold if isinstance(innhold, EtterregistreringGitt) else None
    avgjort = {**(foer.avgjort if foer else {}), hendelse.hendelse_id: fingeravtrykk(hendelse)}
    return Tilgangspost(offset, gitt, avgjort)


def _les_gitt(innhold: dict[str, Any]) -> EtterregistreringGitt:
    return EtterregistreringGitt(**{**innhold, "til_dato": date.fromisoformat(innhold["til_dato"])})
