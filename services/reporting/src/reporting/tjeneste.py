"""What the routes answer from: the visning, whole and in step with Redis, or 503."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Header, Request
from nir.emner import PARTISJONER
from nir.web import ProblemFeil
from redis.asyncio import Redis
from redis.exceptions import RedisError

from reporting import problemer
from reporting.klokke import Klokke
from reporting.projeksjon.livsloep import Livsloep
from reporting.projeksjon.visning import Visning

_VENT_SEKUNDER = 2.0


@dataclass(frozen=True, slots=True)
class Tjeneste:
    """The parts of a running reporting; kept on the app."""

    livsloep: Livsloep
    redis: Redis
    idag: Klokke

    async def visning(self, posisjon: str | None = None) -> Visning:
        """What is shown, having reached `posisjon` where it is given.

        Raises:
            ProblemFeil: 503 nothing whole is shown, Redis is away, or the position is not reached in time;
                422 the position is none.
        """
        visning = self.livsloep.visning
        if visning is None:
            raise ProblemFeil(problemer.BYGGES, headers={"Retry-After": "2"})
        if posisjon is not None:
            await _vent(visning, posisjon)
        if not await _finnes(self.redis, visning):
            raise ProblemFeil(problemer.BYGGES, headers={"Retry-After": "2"})
        return visning


def lager_borte() -> ProblemFeil:
    """Redis does not answer."""
    return ProblemFeil(problemer.LAGER_BORTE, headers={"Retry-After": "2"})


def tjenesten(request: Request) -> Tjeneste:
    """The running service, as a dependency."""
    tjeneste: Tjeneste = request.app.state.reporting
    return tjeneste


async def visningen(
    tjeneste: Annotated[Tjeneste, Depends(tjenesten)],
    x_nir_posisjon: Annotated[
        str | None, Header(description="Vent til denne posisjonen vises (høyst 2 s)", examples=["5-1042"])
    ] = None,
) -> Visning:
    """What is shown, as a dependency that heeds `X-NIR-Posisjon`."""
    return await tjeneste.visning(x_nir_posisjon)


DenneTjenesten = Annotated[Tjeneste, Depends(tjenesten)]
DenneVisningen = Annotated[Visning, Depends(visningen)]


async def _finnes(redis: Redis, visning: Visning) -> bool:
    try:
        return bool(await redis.exists(visning.generasjon.posisjon))
    except RedisError:
        raise lager_borte() from None


async def _vent(visning: Visning, posisjon: str) -> None:
    partisjon, _, offset = posisjon.partition("-")
    if not (_er_tall(partisjon) and _er_tall(offset) and int(partisjon) < PARTISJONER):
        raise ProblemFeil(problemer.POSISJON_UGYLDIG, felt="X-NIR-Posisjon")
    if not await visning.vent_hendelse(int(partisjon), int(offset), _VENT_SEKUNDER):
        raise ProblemFeil(problemer.POSISJON_VENTER, headers={"Retry-After": "1"})


def _er_tall(tekst: str) -> bool:
    return tekst.isascii() and tekst.isdigit() and len(tekst) <= 18
