"""An instance's work with generations: it loads or builds one, follows it, and changes to the next one."""

import asyncio
import gc
import time

import structlog
from aiokafka.errors import KafkaError
from nir.oppgaver import avbryt
from redis.exceptions import RedisError

from reporting.projeksjon.generasjon.bygg import Framdrift, bygg, byggelaas
from reporting.projeksjon.generasjon.folg import folg
from reporting.projeksjon.generasjon.last import last, les_gjeldende
from reporting.projeksjon.generasjon.tilkobling import Tilkobling
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.lager.feil import ProjeksjonTapt
from reporting.projeksjon.lager.leie import leid, rydd
from reporting.rammer.maaling import BYGGET, PERSONER, VISER

_PULS_SEKUNDER = 0.3
_RYDD_SEKUNDER = 20

_logg = structlog.get_logger("reporting.livsloep")


class _Fulgt:
    """A generation, and the task that follows it until `slipp` is called."""

    def __init__(self, visning: Visning, hos: Tilkobling) -> None:
        self.visning = visning
        self._oppgave = asyncio.create_task(self._kjoer(hos))

    @property
    def lever(self) -> bool:
        return not self._oppgave.done()

    def feil(self) -> BaseException | None:
        """The error that ended the task; None: it runs, or was cancelled."""
        return None if self.lever or self._oppgave.cancelled() else self._oppgave.exception()

    async def slipp(self) -> None:
        await avbryt(self._oppgave)

    async def _kjoer(self, hos: Tilkobling) -> None:
        async with leid(hos.redis, self.visning.generasjon, hos.instans):
            await folg(self.visning, hos)


class Livsloep:
    """This instance's generations. The API answers from `visning`; None until a generation is shown."""

    def __init__(self, hos: Tilkobling) -> None:
        self.visning: Visning | None = None
        self.vist = asyncio.Event()
        """Set once a generation is shown."""
        self.framdrift: Framdrift | None = None
        """How far this process has come with building; None: it does not build."""
        self._hos = hos
        self._fulgt: _Fulgt | None = None
        self._ryddet = 0.0
        VISER.set_function(lambda: self.visning is not None)
        PERSONER.set_function(lambda: self.visning.register.personer.antall() if self.visning else 0)
        BYGGET.set_function(lambda: self.framdrift.andel if self.framdrift else 1)

    async def kjoer(self) -> None:
        """Load, build, follow and replace generations for ever. If Redis or Kafka does not answer, wait."""
        try:
            while True:
                try:
                    await self._steg()
                except (RedisError, KafkaError, OSError, ProjeksjonTapt) as feil:
                    _logg.warning("the projection waits", feil=type(feil).__name__, grunn=str(feil))
                await asyncio.sleep(_PULS_SEKUNDER)
        finally:
            if self._fulgt:
                await self._fulgt.slipp()

    async def _steg(self) -> None:
        await self._se_etter_feil()
        gjeldende = await les_gjeldende(self._hos.redis)
        if gjeldende is None and self._fulgt is None:
            await self._bygg_eller_vent()
        elif gjeldende is None:
            # Instances of another version of the service can have built a generation of another format. Keep
            # following this one: otherwise the two versions would replace each other's generation in turns.
            # If Redis was emptied, `folg` finds that out and raises ProjeksjonTapt.
            return
        elif self._fulgt is None or self._fulgt.visning.generasjon != gjeldende:
            await self._skift(await last(self._hos.redis, gjeldende, self._hos.nytt_register()))
        elif time.monotonic() - self._ryddet > _RYDD_SEKUNDER:
            self._ryddet = time.monotonic()
            await rydd(self._hos.redis)

    async def _se_etter_feil(self) -> None:
        """If the task that follows nir.vurderinger has failed, follow again, or drop the lost generation.

        Raises:
            RuntimeError: the task failed with an error that is neither a ProjeksjonTapt nor one of Redis,
                Kafka or the network.
        """
        if self._fulgt is None or self._fulgt.lever:
            return
        visning, feil = self._fulgt.visning, self._fulgt.feil()
        self._fulgt = None
        _logg.warning("following the topics has stopped", feil=type(feil).__name__, grunn=str(feil))
        if isinstance(feil, (RedisError, KafkaError, OSError)):
            self._fulgt = self._foelg(visning)
        elif not isinstance(feil, ProjeksjonTapt):
            raise RuntimeError("projection failed unforeseen") from feil

    async def _bygg_eller_vent(self) -> None:
        async with byggelaas(self._hos.redis) as min_tur:
            if not min_tur or await les_gjeldende(self._hos.redis):
                return
            visning = await bygg(self._hos, self._meld)
            self.framdrift = None
            await self._skift(visning)

    async def _skift(self, visning: Visning) -> None:
        """Show the next generation as soon as it is as new as the one shown now."""
        ny = self._foelg(visning)
        while self._kan_sammenlignes() and self.visning and not visning.har_naadd(self.visning):
            if not ny.lever:
                raise ny.feil() or ProjeksjonTapt("ended while it caught up")
            await asyncio.sleep(0.02)
        avloest, self.visning = self.visning, visning
        self.vist.set()
        forrige, self._fulgt = self._fulgt, ny
        if avloest:
            await avloest.loes_av()
        _logg.info(
            "the generation is shown",
            generasjon=visning.generasjon.id,
            personer=len(visning.register.personer),
        )
        if forrige:
            await forrige.slipp()
            await rydd(self._hos.redis)
        # The shown generation stays in memory. Without `freeze`, each garbage collection would look through
        # all of it and delay answers.
        gc.collect()
        gc.freeze()

    def _kan_sammenlignes(self) -> bool:
        return self._fulgt is not None and self._fulgt.lever

    def _foelg(self, visning: Visning) -> _Fulgt:
        return _Fulgt(visning, self._hos)

    def _meld(self, framdrift: Framdrift) -> None:
        self.framdrift = framdrift
