"""The accesses for a kommune or for all kommuner, as nir.motor has them."""

from contextlib import aclosing
from datetime import date
from typing import Literal

import msgspec
from aiokafka.errors import KafkaError
from nir.kafka import les_til_enden
from nir.meldinger import emner
from nir.web import ProblemFeil

from reporting.rammer.problemer import TILGANGER_BORTE

_TILGANG = "tilgang"


class Motortilgang(msgspec.Struct, frozen=True):
    """An access that concerns no single person."""

    tilgang_id: str
    gjelder: Literal["kommune", "alle"]
    til_dato: date
    kommunenummer: str | None = None


class _Post(msgspec.Struct, frozen=True):
    gitt: Motortilgang | None
    """None: the access is withdrawn."""


_les = msgspec.json.Decoder(_Post).decode


async def motorens_tilganger(bootstrap: str) -> list[Motortilgang]:
    """The accesses by which the regelmotor decides now.

    Each partition has a copy of each access. While an access is being withdrawn, the answer has it until no
    partition has it any more.

    Raises:
        ProblemFeil: 503 Kafka does not answer.
    """
    gitt: dict[tuple[int, str], Motortilgang | None] = {}
    try:
        # `aclosing` closes the connection at once, even if a record cannot be read.
        async with aclosing(les_til_enden(bootstrap, emner.MOTOR)) as poster:
            async for post in poster:
                hva = (post.key or b"").decode().split("/", 2)
                if post.value and len(hva) == 3 and hva[1] == _TILGANG:
                    gitt[post.partition, hva[2]] = _les(post.value).gitt
    except (KafkaError, OSError):
        raise ProblemFeil(TILGANGER_BORTE, headers={"Retry-After": "2"}) from None
    return list({en.tilgang_id: en for en in gitt.values() if en is not None}.values())
