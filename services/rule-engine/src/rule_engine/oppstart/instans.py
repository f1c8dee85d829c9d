"""The parts put together: one instance of the engine."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, cast

from nir.klokke import idag
from nir.meldinger import emner
from regelverk.lov.parametre import Parametre

from rule_engine.innstillinger import Innstillinger
from rule_engine.kafka.app import Faustapp, lag_app
from rule_engine.kafka.rekkefoelge import Rekkefoelge
from rule_engine.kafka.tabeller import lag_tabeller
from rule_engine.klokke.klokke import Klokke
from rule_engine.partisjon.partisjoner import Partisjoner
from rule_engine.prosess.leie import Leie
from rule_engine.prosess.maaling import PARTISJONER, PERSONER
from rule_engine.prosess.slutt import avslutt
from rule_engine.stroem.dagsverk import Dagsverk
from rule_engine.stroem.hendelsestroem import Hendelsestroem
from rule_engine.stroem.rekker import Rekker
from rule_engine.stroem.spoersmaalsstroem import Spoersmaalsstroem
from rule_engine.utsending.utsending import Utsending


class Instans:
    """One instance. Made in the loop that it runs in; anything unforeseen in it ends the process."""

    def __init__(self, oppsett: Innstillinger, parametre: Parametre, adresse: str) -> None:
        self._oppsett = oppsett
        self._leie = Leie(oppsett.motor_sesjon / 2)
        self.partisjoner = Partisjoner(parametre)
        self.app: Faustapp = lag_app(oppsett, self._leie, adresse)
        self._utsending = Utsending(
            lambda: self.app.aiokafka_produsent,
            maks=oppsett.motor_ubekreftet,
            linger=oppsett.motor_linger_ms / 1000,
        )
        self._rekker = Rekker(
            self.partisjoner, self._utsending, self._leie, lambda feil: avslutt("deciding failed", feil)
        )
        self._dagsverk = Dagsverk(self.partisjoner, self._utsending, self._leie, self._kan_skrive)
        self._rekkefoelge = Rekkefoelge(oppsett.kafka_bootstrap, self.partisjoner)
        self._oppgaver: list[asyncio.Task[None]] = []
        lag_tabeller(self.app, self.partisjoner)
        self._lag_agenter()
        self.app.on_partitions_revoked.connect(cast(Any, self._ved_overlevering))
        self.app.on_rebalance_complete.connect(cast(Any, self._ved_tildeling))
        self.app.begynn = self._rekkefoelge.begynn
        self.app.ved_klar = self._dagsverk.vekk

    async def start(self) -> None:
        """Join the group; returns when the partitions have been read back."""
        for navn, oppgave in (
            ("leie", self._leie.hold()),
            ("utsending", self._utsending.kjoer()),
            ("dagsverk", self._dagsverk.kjoer()),
        ):
            self._oppgaver.append(_varig(navn, oppgave))
        await self.app.start()
        if self._oppsett.klokke == "paa":
            self._oppgaver.append(_varig("klokke", self._klokke().kjoer(lambda: self.mangler() is None)))

    async def stopp(self) -> None:
        """Hand the partitions over and leave the group."""
        await self.app.stop()
        for oppgave in self._oppgaver:
            oppgave.cancel()

    def mangler(self) -> str | None:
        """Why it is not ready; None: it has partitions, and they have been read back."""
        if self.app.rebalancing or not self.app.tables.actives_ready:
            return "partisjonene leses tilbake"
        return None if len(self.partisjoner) else "ingen partisjoner er tildelt"

    def _lag_agenter(self) -> None:
        hendelser = Hendelsestroem(
            self.app,
            self.partisjoner,
            self._utsending,
            self._dagsverk,
            self._rekkefoelge,
            self._rekker,
            self._leie,
        )
        spoersmaal = Spoersmaalsstroem(self.partisjoner, self._utsending)
        for emne, les in ((emner.HENDELSER, hendelser.les), (emner.SPOERSMAAL, spoersmaal.les)):
            kilde = self.app.topic(
                emne,
                key_type=bytes,
                value_type=bytes,
                key_serializer="raw",
                value_serializer="raw",
                allow_empty=True,
            )
            self.app.agent(kilde, name=emne)(_uten_omstart(emne, les))

    def _klokke(self) -> Klokke:
        return Klokke(
            self.partisjoner,
            self._skriv_hendelse,
            i_dag=idag,
            fra=self._oppsett.klokke_fra,
            intervall=self._oppsett.klokke_intervall,
        )

    async def _skriv_hendelse(self, partisjon: int, noekkel: bytes, verdi: bytes) -> None:
        produsent = self.app.aiokafka_produsent
        await produsent.send_and_wait(emner.HENDELSER, verdi, key=noekkel, partition=partisjon)

    def _kan_skrive(self) -> bool:
        return self.mangler() is None and bool(self.app.flow_control.is_active())

    async def _ved_overlevering(self, _avsender: Any, *_argumenter: Any, **_resten: Any) -> None:
        """Before any partition can be another's, everything decided here is on the broker, or we are gone."""
        try:
            async with asyncio.timeout(self._oppsett.motor_sesjon / 2):
                self._rekker.slutt_alle()
                await self._utsending.alt_overlevert()
                await self.app.producer.flush()
        except TimeoutError:
            avslutt("the broker did not confirm in time before the partitions were handed over")

    async def _ved_tildeling(self, _avsender: Any, *_argumenter: Any, **_resten: Any) -> None:
        borte = {p for p in range(emner.PARTISJONER) if p not in self.partisjoner}
        self._utsending.glem(borte)
        self._dagsverk.glem(borte)
        self.app.etterslep.glem(borte)
        PARTISJONER.set(len(self.partisjoner))
        PERSONER.set(sum(len(partisjon.tilstand.personer) for partisjon in self.partisjoner))


def _uten_omstart(navn: str, les: Callable[[Any], Awaitable[None]]) -> Callable[[Any], Awaitable[None]]:
    """Faust would restart a failed agent, which has lost its place by then."""

    async def agent(stroem: Any) -> None:
        try:
            await les(stroem)
        except asyncio.CancelledError:
            raise
        except BaseException as feil:
            avslutt(f"{navn} failed", feil)

    return agent


def _varig(navn: str, arbeid: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
    """A task that is meant to last for ever: its end is the process' end."""

    def slutt(oppgave: "asyncio.Task[None]") -> None:
        if not oppgave.cancelled():
            avslutt(f"{navn} ended", oppgave.exception())

    oppgave = asyncio.create_task(arbeid, name=navn)
    oppgave.add_done_callback(slutt)
    return oppgave
