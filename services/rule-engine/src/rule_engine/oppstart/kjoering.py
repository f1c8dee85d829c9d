"""The process. The engine and its HTTP frame share one event loop until SIGTERM."""

import asyncio
import signal

import structlog
from fastapi import FastAPI
from nir.web import betjent, lag_app

from rule_engine.innstillinger import Innstillinger
from rule_engine.oppstart.instans import Instans, sett_sammen
from rule_engine.oppstart.oppvarming import varm_opp
from rule_engine.prosess import maaling

STOPPFRIST = 15
"""Seconds within which the partitions must be handed over."""
_logg = structlog.get_logger("rule_engine")


async def kjoer(oppsett: Innstillinger) -> None:
    """Run until SIGTERM or SIGINT. Then hand the partitions over, and return."""
    stopp = _stoppsignal()
    parametre = varm_opp()
    maaling.begynn()
    helse = _Helse()
    async with betjent(helse.app(), oppsett.host, oppsett.port) as adresse:
        instans = helse.instans = sett_sammen(oppsett, parametre, adresse)
        start = asyncio.create_task(instans.start(), name="start")
        vent = asyncio.create_task(stopp.wait(), name="stopp")
        await asyncio.wait({start, vent}, return_when=asyncio.FIRST_COMPLETED)
        if start.done():
            start.result()
            _logg.warning("ready", adresse=adresse)
        await vent
        start.cancel()
        async with asyncio.timeout(STOPPFRIST):
            await instans.stopp()


def _stoppsignal() -> asyncio.Event:
    stopp = asyncio.Event()
    for nummer in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(nummer, stopp.set)
    return stopp


class _Helse:
    """The health checks. Until the instance is made, /health/ready says that the engine is starting."""

    instans: Instans | None = None

    def app(self) -> FastAPI:
        return lag_app(
            "rule-engine",
            beskrivelse="Regelmotoren: avgjør hver opplysning og beregner hver person.",
            beredskap={"partisjoner": self._partisjoner},
            alarmer={
                "dager": self._dagene,
                "klokke": self._klokken,
                "personer": self._personene,
                "etterslep": self._etterslep,
                "reserve": self._reserven,
            },
        )

    async def _partisjoner(self) -> str | None:
        return "starter" if self.instans is None else self.instans.beredskap.mangler()

    async def _dagene(self) -> str | None:
        return None if self.instans is None else self.instans.alarmer.dagene()

    async def _personene(self) -> str | None:
        return None if self.instans is None else self.instans.alarmer.personene()

    async def _etterslep(self) -> str | None:
        return None if self.instans is None else self.instans.alarmer.etterslep()

    async def _klokken(self) -> str | None:
        return None if self.instans is None else self.instans.alarmer.klokken()

    async def _reserven(self) -> str | None:
        return None if self.instans is None else self.instans.beredskap.reserve()
