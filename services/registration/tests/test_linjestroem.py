"""A stream of lines while the broker is down, or while another part fails."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import orjson
import pytest
from nir.meldinger.spoersmaal import SpoersmaalSvar
from nir.meldinger.svar import Svar
from nir.token import Bruker
from regelverk.fakta.hendelse import Aktoer, Hendelse
from regelverk.fakta.innslag import InnslagSlettet
from registration.behandling.adgang import Adgangsminne
from registration.fagsystem.levering import Levering
from registration.linjestroem import levering
from registration.linjestroem.uleselig import Uleselig
from registration.linjestroem.vindu import VINDU, Vindu
from registration.postkasse import Besluttet, LoggenErNede, Postkasse

BRUKER = Bruker(bruker="NIBO", roller=frozenset({"saksbehandler"}), kommunenummer="3201")


def et_faktum(nummer: int) -> Hendelse:
    return Hendelse(
        hendelse_id=f"h{nummer}",
        duf_nummer=f"2012{nummer:08}",
        type="InnslagSlettet",
        tidspunkt="2024-02-29T09:00:00Z",
        registrert=date(2024, 2, 29),
        kilde="kommune",
        innhold=InnslagSlettet(innslag_id="i1", seksjon="kontakt"),
        aktoer=Aktoer(kommunenummer="3201", bruker="NIBO"),
        utgave=2,
    )


async def test_an_unexpected_error_ends_a_stream_whose_window_is_full() -> None:
    full = asyncio.Event()

    async def lever(_faktum: Hendelse) -> bytes:
        await full.wait()
        raise RuntimeError("unexpected")

    async def fakta() -> AsyncIterator[tuple[int, Hendelse | Uleselig]]:
        for nummer in range(2 * VINDU):
            if nummer > VINDU:
                full.set()
            yield nummer, et_faktum(nummer)

    oppgave = asyncio.create_task(Vindu(lever, lambda _: b"", lambda _nummer, _linje: None).kjoer(fakta()))
    ferdige, _ = await asyncio.wait([oppgave], timeout=60)
    assert ferdige, "the stream hangs"
    assert isinstance(oppgave.exception(), ExceptionGroup)


class NedeEnStund:
    """A mailbox that cannot reach the log for the first two questions."""

    def __init__(self) -> None:
        self.spurt = 0

    async def spoer(self, _spoersmaal: object, *, ventetid: float) -> SpoersmaalSvar:
        self.spurt += 1
        if self.spurt <= 2:
            raise LoggenErNede
        return SpoersmaalSvar(spoersmaal_id="s", funnet=True, posisjon="0-1")

    async def lever(self, hendelse: Hendelse, **_valg: object) -> Besluttet:
        return Besluttet(Svar(hendelse_id=hendelse.hendelse_id, utfall="godtatt", versjon=1, posisjon="0-2"))


class UtenGrense:
    """Lets every look-up through."""

    async def krev_rom(self, _bruker: Bruker) -> None:
        """Return at once: the caller may look up one more person."""


async def test_a_line_waits_while_the_log_is_away_before_the_engine_can_be_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(levering, "_PAUSE_SEKUNDER", 0)
    postkasse = NedeEnStund()
    app = SimpleNamespace(state=SimpleNamespace(mislykkede=UtenGrense()))
    request = cast(Any, SimpleNamespace(app=app))
    lever = Levering(request, BRUKER, cast(Postkasse, postkasse), Adgangsminne()).lever
    assert orjson.loads(await lever(et_faktum(1)))["utfall"] == "godtatt"
    assert postkasse.spurt == 3
