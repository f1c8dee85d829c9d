"""One instance of the engine, put together and started."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any

from aiokafka import AIOKafkaProducer
from faust.types import TP
from nir.kafka.emnestoerrelse import maal_emner
from nir.klokke import idag
from nir.meldinger import emner
from regelverk.lov.parametre import Parametre

from rule_engine.innstillinger import Innstillinger
from rule_engine.kafka.agent import lag_agent
from rule_engine.kafka.app import Faustapp, lag_app
from rule_engine.kafka.beredskap import Beredskap
from rule_engine.kafka.innhenting import Innhenting
from rule_engine.kafka.rekkefoelge import Rekkefoelge
from rule_engine.kafka.tabeller import lag_tabeller
from rule_engine.klokke.klokke import Klokke
from rule_engine.klokke.meglerdag import meglerdag
from rule_engine.oppstart.alarmer import Alarmer
from rule_engine.oppstart.maalt import vis_partisjoner
from rule_engine.oppstart.overlevering import Overlevering
from rule_engine.partisjon.partisjoner import Partisjoner
from rule_engine.prosess.leie import Leie
from rule_engine.prosess.maaling import MAALTE_EMNER
from rule_engine.prosess.oppgave import varig_oppgave
from rule_engine.prosess.slutt import avslutt
from rule_engine.stroem.dagsverk import Dagsverk
from rule_engine.stroem.hendelsestroem import Hendelsestroem
from rule_engine.stroem.rekker import Rekker
from rule_engine.stroem.spoersmaalsstroem import Spoersmaalsstroem
from rule_engine.utsending.utsending import Utsending

Arbeid = Callable[[], Coroutine[Any, Any, None]]


class Instans:
    """An instance that can be started and stopped. Any unexpected error ends the process.

    Args:
        arbeid: name → work that runs beside the streams, started before the instance joins the group.
        klokke: None: this instance appends no Dagskifte.
    """

    def __init__(
        self,
        app: Faustapp,
        beredskap: Beredskap,
        alarmer: Alarmer,
        arbeid: dict[str, Arbeid],
        klokke: Klokke | None,
    ) -> None:
        self.beredskap = beredskap
        self.alarmer = alarmer
        self._app = app
        self._arbeid = arbeid
        self._klokke = klokke
        self._oppgaver: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Join the group; return when the partitions have been read back."""
        for navn, arbeid in self._arbeid.items():
            self._oppgaver.append(varig_oppgave(navn, arbeid()))
        if self._klokke is not None:
            await self._klokke.foer_start()
        await self._app.start()
        if self._klokke is not None:
            self._oppgaver.append(varig_oppgave("klokke", self._klokke.kjoer(self.beredskap.er_klar)))

    async def stopp(self) -> None:
        """Hand the partitions over and leave the group."""
        await self._app.stop()
        for oppgave in self._oppgaver:
            oppgave.cancel()


def sett_sammen(oppsett: Innstillinger, parametre: Parametre, adresse: str) -> Instans:
    """Make the parts in the running event loop, and connect them. `adresse`: the URL of this instance."""
    leie = Leie(oppsett.motor_sesjon / 2)
    app = lag_app(oppsett, leie, adresse)
    partisjoner = Partisjoner(parametre)
    beredskap = Beredskap(app, partisjoner)
    utsending = Utsending(
        lambda: app.aiokafka_produsent, maks=oppsett.motor_ubekreftet, linger=oppsett.motor_linger_ms / 1000
    )
    rekker = Rekker(partisjoner, utsending, leie, partial(avslutt, "deciding failed"))
    dagsverk = Dagsverk(partisjoner, utsending, leie, beredskap.kan_skrive)
    rekkefoelge = Rekkefoelge(oppsett.kafka_bootstrap, partisjoner)
    overlevering = Overlevering(app, partisjoner, rekker, dagsverk, utsending, oppsett.motor_sesjon / 2)
    innhenting = Innhenting(oppsett.kafka_bootstrap, partisjoner, rekkefoelge)
    klokke = _lag_klokke(oppsett, partisjoner, innhenting, lambda: app.aiokafka_produsent)

    hendelser = Hendelsestroem(app, partisjoner, utsending, dagsverk, rekkefoelge, rekker, leie)
    lag_agent(app, emner.HENDELSER, hendelser.les)
    lag_agent(app, emner.SPOERSMAAL, Spoersmaalsstroem(partisjoner, utsending).les)
    lag_tabeller(app, partisjoner)

    def begynn(fra: Mapping[TP, int]) -> None:
        rekkefoelge.begynn(fra)
        app.etterslep.begynn(fra)

    app.koble(begynn=begynn, klar=dagsverk.vekk, foer=overlevering.foer, etter=overlevering.etter)

    vis_partisjoner(partisjoner)
    arbeid: dict[str, Arbeid] = {
        "leie": leie.hold,
        "utsending": utsending.kjoer,
        "dagsverk": dagsverk.kjoer,
        "maaling": partial(maal_emner, oppsett.kafka_bootstrap, MAALTE_EMNER),
    }
    return Instans(app, beredskap, Alarmer(partisjoner, klokke, app.etterslep.eldste), arbeid, klokke)


def _lag_klokke(
    oppsett: Innstillinger,
    partisjoner: Partisjoner,
    innhenting: Innhenting,
    produsent: Callable[[], AIOKafkaProducer],
) -> Klokke | None:
    if oppsett.klokke == "av":
        return None

    async def send(partisjon: int, noekkel: bytes, verdi: bytes) -> None:
        await produsent().send_and_wait(emner.HENDELSER, verdi, key=noekkel, partition=partisjon)

    return Klokke(
        partisjoner,
        send,
        innhentet=innhenting.er_innhentet,
        i_dag=idag,
        meglerdag=partial(meglerdag, oppsett.kafka_bootstrap),
        fra=oppsett.klokke_fra,
        intervall=oppsett.klokke_intervall,
    )
