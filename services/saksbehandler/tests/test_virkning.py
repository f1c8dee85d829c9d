"""What the form says of the effect if the API cannot tell it."""

import asyncio
from types import SimpleNamespace
from typing import Any, cast

import pytest
from saksbehandler.api.feil import ApiFeil, Feltfeil
from saksbehandler.side.sider import Leser
from saksbehandler.skjema import virkning
from saksbehandler.skjema.utfylling import Utfylling
from saksbehandler.skjema.virkning import Virkning, simulert


def _simulert(monkeypatch: pytest.MonkeyPatch, feil: ApiFeil, kan_simuleres: bool = True) -> Virkning | None:
    async def svarer_ikke(*_: Any) -> None:
        raise feil

    monkeypatch.setattr(virkning, "simulering", svarer_ikke)
    kontekst = SimpleNamespace(leser=Leser("nb"), nir=None)
    utfylling = SimpleNamespace(kontekst=kontekst, duf="", registrering=None, kan_simuleres=kan_simuleres)
    return asyncio.run(simulert(cast(Utfylling, utfylling)))


def test_an_api_that_does_not_answer_is_not_taken_for_a_form_that_lacks_something(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    borte = ApiFeil("SAK-API-BORTE", 503)
    assert _simulert(monkeypatch, borte) == Virkning(ukjent=True)
    assert _simulert(monkeypatch, borte, kan_simuleres=False) is None


def test_a_field_that_the_api_cannot_read_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    feil = ApiFeil("NIR-UGYLDIG", 422, feil=(Feltfeil("X", "Datoen finnes ikke.", "dato"),))
    assert _simulert(monkeypatch, feil) == Virkning(avvist=("Datoen finnes ikke.",))
