"""Reads the newest changes that were in nir.vurderinger before this instance began to follow it."""

import asyncio

import structlog
from aiokafka.errors import KafkaError
from nir.meldinger.vurderinger import les_hode, les_kropp
from stamina import retry_context

from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.lager.feil import ProjeksjonTapt
from reporting.projeksjon.stroem.bunke import Post
from reporting.projeksjon.stroem.endringsvindu import PER_PARTISJON, Vinduspost
from reporting.projeksjon.stroem.hva import les_hva
from reporting.projeksjon.stroem.leser import Leser, aapne_leser

_BUNKE = 500
_VENT_MS = 300
_PAUSE_HVER = 20
_logg = structlog.get_logger("reporting.eldre")


async def hent_eldre(visning: Visning, bootstrap: str) -> None:
    """Read the older changes into the window of a generation that is followed.

    While Kafka does not answer, wait.

    The generation is followed meanwhile, so its tables are up to date from the beginning.
    """
    if visning.endringer.helt.is_set():
        return
    async for forsoek in retry_context(on=(KafkaError, OSError), attempts=None, timeout=None, wait_max=1.0):
        with forsoek:
            async with aapne_leser(bootstrap) as leser:
                await _les(visning, leser)
    visning.endringer.helt.set()
    visning.endringer.vekk()


async def _les(visning: Visning, leser: Leser) -> None:
    vindu, foerste = visning.endringer, await leser.begynnelse()
    til = dict(vindu.fra)
    fra = {p: max(foerste[p], n - PER_PARTISJON) for p, n in til.items()}
    eldre = _Eldre(til)
    try:
        await leser.gaa_til(fra)
        await eldre.les(leser, fra)
    except ProjeksjonTapt as feil:  # `folg` meets the same error, and its task ends with it.
        _logg.warning("older changes are not read", grunn=str(feil))
        return
    for partisjon, poster in eldre.poster.items():
        kjente = [post for post in poster if visning.register.personer.kjenner(f"{post.duf:012}")]
        if vindu.fra[partisjon] == til[partisjon]:
            vindu.legg_foran(partisjon, fra[partisjon], kjente)


class _Eldre:
    """The changes below the offsets `til`, as they are read."""

    def __init__(self, til: dict[int, int]) -> None:
        self.poster: dict[int, list[Vinduspost]] = {p: [] for p in til}
        self._til = til
        self._versjon: dict[int, int] = {}

    async def les(self, leser: Leser, fra: dict[int, int]) -> None:
        """Read until every partition has been read up to `til`."""
        naadd = dict(fra)
        while any(naadd[p] < n for p, n in self._til.items()):
            poster, neste = await leser.neste(_BUNKE, _VENT_MS)
            for nr, post in enumerate(poster, 1):
                self._ta_med(post)
                if nr % _PAUSE_HVER == 0:
                    await asyncio.sleep(0)
            naadd.update(neste)

    def _ta_med(self, post: Post) -> None:
        """Add the record's change. A record that cannot be read was reported when the projection met it."""
        if post.offset >= self._til[post.partition] or not post.key or not post.key.isdigit():
            return
        if post.value is None:
            self._glem(post.partition, int(post.key))
            return
        try:
            lest = _vinduspost(post.offset, post.timestamp, post.key.decode(), post.value)
        except (ValueError, LookupError, TypeError, AttributeError):
            return
        if lest.versjon > self._versjon.get(lest.duf, -1):
            self._versjon[lest.duf] = lest.versjon
            self.poster[post.partition].append(lest)

    def _glem(self, partisjon: int, duf: int) -> None:
        """Remove the changes of a person who is erased. The person can come back with a lower versjon."""
        if self._versjon.pop(duf, None) is not None:
            self.poster[partisjon] = [post for post in self.poster[partisjon] if post.duf != duf]


def _vinduspost(offset: int, tidspunkt: int, duf: str, verdi: bytes) -> Vinduspost:
    hode = les_hode(verdi)
    return Vinduspost(
        offset, int(duf), hode.versjon, hode.posisjon, les_hva(duf, les_kropp(verdi)), tidspunkt
    )
