"""Loading a generation from Redis, when an instance starts or another generation is shown."""

import asyncio

from nir.meldinger import emner
from nir.projeksjon.noekler import FORMATFELT, GJELDENDE, Generasjon, hendelsesfelt
from redis.asyncio import Redis

from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.lager import kall
from reporting.projeksjon.lager.feil import ProjeksjonTapt
from reporting.projeksjon.lager.format import FORMAT
from reporting.projeksjon.rad import les_rad

_BOLK = 2_000


async def les_gjeldende(redis: Redis) -> Generasjon | None:
    """The generation that is shown. None if there is none, or if it has another format."""
    id_ = await kall.verdi(redis, GJELDENDE)
    if id_ is None:
        return None
    generasjon = Generasjon(id_.decode())
    lagret = await kall.felt(redis, generasjon.posisjon, FORMATFELT)
    return generasjon if lagret == FORMAT.encode() else None


async def last(redis: Redis, generasjon: Generasjon, register: Register) -> Visning:
    """Read the generation into `register`, which is empty.

    The positions are read before the rows. So a record that another instance writes to Redis meanwhile is
    read from Kafka once more. `les_bunke` drops it if the row already has a higher versjon.

    Raises:
        ProjeksjonTapt: Redis no longer has the generation.
    """
    await _last_posisjoner(redis, generasjon, register)
    for partisjon in range(emner.PARTISJONER):
        markoer = -1
        while markoer != 0:
            markoer, rader = await kall.bolk(redis, generasjon.rad(partisjon), max(markoer, 0), _BOLK)
            for duf, pakket in rader.items():
                register.sett(int(duf), les_rad(pakket), pakket)
            await asyncio.sleep(0)
    if not await redis.exists(generasjon.posisjon):
        raise ProjeksjonTapt("gone while it was read")
    return Visning(generasjon, register)


async def _last_posisjoner(redis: Redis, generasjon: Generasjon, register: Register) -> None:
    felter = await kall.felter(redis, generasjon.posisjon)
    for p in range(emner.PARTISJONER):
        if (neste := felter.get(str(p).encode())) is None:
            raise ProjeksjonTapt(f"no position of partition {p}")
        register.posisjoner[p] = int(neste)
        register.hendelser[p] = int(felter.get(hendelsesfelt(p).encode(), -1))
