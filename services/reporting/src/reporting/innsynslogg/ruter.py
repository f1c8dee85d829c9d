"""The route `/v1/innsynslogg`: the log of who has read about a person."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from nir.innsyn.oppslag import les_oppslag, nyeste_foerst
from nir.token import Bruker
from nir.web import JsonSvar
from pydantic import Field, create_model
from redis.asyncio import Redis
from redis.exceptions import RedisError
from starlette.responses import Response

from reporting.innsynslogg import lager
from reporting.innsynslogg.lesing import DenneLesingen
from reporting.innsynslogg.vist import FELTER, vist
from reporting.rammer.filtre import Filtre, HelDuf
from reporting.rammer.problemer import bygges, lager_borte
from reporting.rammer.rader import RadSvar, sortert
from reporting.rammer.sidesvar import PERSON_UKJENT, sidesvar
from reporting.rammer.sidetall import Sidetall

ruter = APIRouter(tags=["innsynslogg"])
_SVAR = sidesvar("Innsynslogg", create_model("Innsynsrad", __doc__="One reading.", **FELTER), avkortet=bool)
_Sorter = Literal[
    "tidspunkt", "bruker", "kommunenummer", "hva", "format", "antall",
    "-tidspunkt", "-bruker", "-kommunenummer", "-hva", "-format", "-antall",
]  # fmt: skip


class Innsynsfiltre(Filtre, Sidetall):
    """The query parameters: the person whose log is read, and the page."""

    duf: HelDuf
    sorter: Annotated[_Sorter, Field(description="Kolonnen det sorteres etter; - foran: synkende")] = (
        "-tidspunkt"
    )


@ruter.get(
    "/v1/innsynslogg",
    operation_id="hent_innsynslogg",
    summary="Hvem har lest hva om en person",
    responses=_SVAR | PERSON_UKJENT,
)
async def innsynslogg(filtre: Annotated[Innsynsfiltre, Query()], lesing: DenneLesingen) -> Response:
    """The newest readings that the person was in. The next answer shows this reading too."""
    await lesing.hent(filtre.duf)
    lest = await _lest(lesing.projeksjon.redis, filtre.duf)
    rader = sortert(_rader(lest, lesing.leser), filtre.sorter)
    await lesing.noter_person("innsynslogg", filtre, filtre.duf)
    fra = (filtre.side - 1) * filtre.antall
    side = rader[fra : fra + filtre.antall]
    return JsonSvar(
        {
            "rader": side,
            "viser": [fra + 1, fra + len(side)] if side else [0, 0],
            "antall": len(rader),
            "totalt": len(rader),
            "avkortet": lest.avkortet,
        }
    )


async def _lest(redis: Redis, duf: str) -> lager.Lest:
    try:
        lest = await lager.personens(redis, duf)
    except RedisError:
        raise lager_borte() from None
    if lest is None:
        raise bygges()
    return lest


def _rader(lest: lager.Lest, leser: Bruker) -> list[RadSvar]:
    return [vist(ett, leser) for ett in nyeste_foerst(map(les_oppslag, lest.oppslag))]
