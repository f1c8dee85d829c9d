"""Gives the generation to answer from, or a 503 if no complete generation is shown, or Redis no longer has
it.
"""

import asyncio
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Header, Request
from nir.meldinger.emner import PARTISJONER
from nir.web import ProblemFeil
from redis.asyncio import Redis
from redis.exceptions import RedisError

from reporting.projeksjon.generasjon.livsloep import Livsloep
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.stroem.hendelseslogg import Hendelseslogg
from reporting.rammer import problemer
from reporting.rammer.problemer import bygges, lager_borte

_VENT_SEKUNDER = 2.0


@dataclass(frozen=True, slots=True)
class Projeksjon:
    """The projection that this instance follows, and the Redis and the topics that requests check."""

    livsloep: Livsloep
    redis: Redis
    hendelseslogg: Hendelseslogg
    vurderingslogg: Hendelseslogg
    """As `hendelseslogg`, but for nir.vurderinger."""

    async def visning(self, posisjon: str | None = None) -> Visning:
        """The shown generation. With `posisjon`, first wait until the fact at that position is shown.

        A position is `<partition>-<offset>` in nir.hendelser: `5-1042`.

        Raises:
            ProblemFeil: 503 no complete generation is shown, Redis does not answer, or the fact at the
                position is not shown within 2 s; 422 the position has another shape; 409 nir.hendelser ends
                before the position, so Kafka has been restored since the position was given.
        """
        if posisjon is not None:
            await self._vent(*_les_posisjon(posisjon))
        visning = self._vist()
        if not await _finnes(self.redis, visning):
            raise bygges()
        return visning

    async def _vent(self, partisjon: int, offset: int) -> None:
        try:
            async with asyncio.timeout(_VENT_SEKUNDER):
                if self._vist().viser_hendelse(partisjon, offset):
                    return
                if await self.hendelseslogg.har(partisjon, offset) is False:
                    raise ProblemFeil(problemer.POSISJON_FORELDET, felt="X-NIR-Posisjon")
                while not (visning := self._vist()).viser_hendelse(partisjon, offset):
                    await visning.vent_hendelse(partisjon, offset)
        except TimeoutError:
            raise ProblemFeil(problemer.POSISJON_VENTER, headers={"Retry-After": "1"}) from None

    def _vist(self) -> Visning:
        if self.livsloep.visning is None:
            raise bygges()
        return self.livsloep.visning


async def projeksjonen(request: Request) -> Projeksjon:
    """A dependency that gives the projection of the running service."""
    projeksjon: Projeksjon = request.app.state.projeksjon
    return projeksjon


async def visningen(
    request: Request,
    projeksjon: Annotated[Projeksjon, Depends(projeksjonen)],
    x_nir_posisjon: Annotated[
        str | None, Header(description="Vent til denne posisjonen vises (høyst 2 s)", examples=["5-1042"])
    ] = None,
) -> Visning:
    """A dependency that gives the shown generation, once it shows the fact at `X-NIR-Posisjon`.

    Raises:
        ProblemFeil: as `Projeksjon.visning`.
    """
    return await projeksjon.visning(x_nir_posisjon)


DenneProjeksjonen = Annotated[Projeksjon, Depends(projeksjonen)]
DenneVisningen = Annotated[Visning, Depends(visningen)]


async def _finnes(redis: Redis, visning: Visning) -> bool:
    try:
        return bool(await redis.exists(visning.generasjon.posisjon))
    except RedisError:
        raise lager_borte() from None


def _les_posisjon(posisjon: str) -> tuple[int, int]:
    partisjon, _, offset = posisjon.partition("-")
    if not (_er_tall(partisjon) and _er_tall(offset) and int(partisjon) < PARTISJONER):
        raise ProblemFeil(problemer.POSISJON_UGYLDIG, felt="X-NIR-Posisjon")
    return int(partisjon), int(offset)


def _er_tall(tekst: str) -> bool:
    return tekst.isascii() and tekst.isdigit() and len(tekst) <= 18
