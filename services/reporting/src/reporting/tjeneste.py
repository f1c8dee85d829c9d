"""What the routes answer from: the visning, whole and in step with Redis, or 503."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Header, Request
from nir.meldinger.emner import PARTISJONER
from nir.web import ProblemFeil
from nir.web.problem.problemer import FELT_UGYLDIG
from redis.asyncio import Redis
from redis.exceptions import RedisError

from reporting import problemer
from reporting.fil.arbeidsboktur import Arbeidsboktur
from reporting.hendelseslogg import Hendelseslogg
from reporting.innsynslogg.skriver import Innsynsskriver
from reporting.klokke import Klokke
from reporting.paaminnelse.hemmelighet import Stroemmer
from reporting.paaminnelse.merke import Merker
from reporting.projeksjon.livsloep import Livsloep
from reporting.projeksjon.visning import Visning

_VENT_SEKUNDER = 2.0


@dataclass(frozen=True, slots=True)
class Tjeneste:
    """The parts of a running reporting; kept on the app."""

    livsloep: Livsloep
    redis: Redis
    idag: Klokke
    hendelseslogg: Hendelseslogg
    innsynsskriver: Innsynsskriver
    stroemmer: Stroemmer | None
    kartlegging_url: str
    arbeidsboktur: Arbeidsboktur = field(default_factory=Arbeidsboktur)

    @property
    def merker(self) -> Merker | None:
        """What names paaminnelser, where the service has a secret to do it with."""
        return self.stroemmer.merker if self.stroemmer else None

    async def visning(self, posisjon: str | None = None) -> Visning:
        """What is shown, having reached `posisjon` where it is given.

        Raises:
            ProblemFeil: 503 nothing whole is shown, Redis is away, or the position is not reached in time;
                422 the position is none; 409 it is of another log than this.
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


def bygges() -> ProblemFeil:
    """Nothing whole is shown."""
    return ProblemFeil(problemer.BYGGES, headers={"Retry-After": "2"})


def lager_borte() -> ProblemFeil:
    """Redis does not answer."""
    return ProblemFeil(problemer.LAGER_BORTE, headers={"Retry-After": "2"})


def tjenesten(request: Request) -> Tjeneste:
    """The running service, as a dependency."""
    tjeneste: Tjeneste = request.app.state.reporting
    return tjeneste


async def visningen(
    request: Request,
    tjeneste: Annotated[Tjeneste, Depends(tjenesten)],
    x_nir_posisjon: Annotated[
        str | None, Header(description="Vent til denne posisjonen vises (høyst 2 s)", examples=["5-1042"])
    ] = None,
) -> Visning:
    """What is shown, as a dependency that heeds `X-NIR-Posisjon`.

    Raises:
        ProblemFeil: as `Tjeneste.visning`; 422 a filter is given twice, so that nobody knows which is meant.
    """
    _krev_en_av_hver(request)
    return await tjeneste.visning(x_nir_posisjon)


DenneTjenesten = Annotated[Tjeneste, Depends(tjenesten)]
DenneVisningen = Annotated[Visning, Depends(visningen)]


def _krev_en_av_hver(request: Request) -> None:
    antall = Counter(navn for navn, _ in request.query_params.multi_items())
    for felt in (navn for navn, ganger in antall.items() if ganger > 1):
        raise ProblemFeil(FELT_UGYLDIG, f"Feltet «{felt}» er gitt flere ganger. Send det én gang.", felt=felt)


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
