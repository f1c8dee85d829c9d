"""Faults of every kind, several at a time, on a system of three brokers. What callers were told must hold.

`make test-faults` runs it. SEED=… repeats the faults of a run, FEIL=… is the number of faults.
"""

import itertools
import os
import secrets
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from nir_lokal.maskin.egen_traad import i_egen_traad
from nir_lokal.system.venting import vent_paa

from tests.fault.fasit import les_fasit, spoer_om_utfall
from tests.fault.feil.alle import FEIL
from tests.fault.feil.feil import Slutt
from tests.fault.historikk import Historikk
from tests.fault.kallere import KOMMUNE, Kallere
from tests.fault.klynge import Klynge
from tests.fault.kontroll import kontroller
from tests.fault.nett import har_eget_nett
from tests.fault.plan import Planlagt, lag_plan

pytestmark = [pytest.mark.brudd, pytest.mark.timeout(4 * 3600)]
SVAR_PER_STEG = 15
ETTER_HVIL = 40
"""Registrations that must be acknowledged when the system is whole again."""
FRIST = 600.0
MILJOE = {
    "NIR_MOTOR_SESJON": os.environ.get("NIR_MOTOR_SESJON", "15"),
    "NIR_GRENSE_MISLYKKEDE": "",
    "NIR_GRENSE_KALL": "",
}
"""A busy machine needs a longer session.

The limits on calls are off: each caller calls far more often than a user, and looks up persons that are not
there yet.
"""
RULE_ENGINE = Path(sys.executable).with_name("rule-engine")


def test_what_callers_were_told_holds_after_every_kind_of_fault(
    tmp_path: Path,
    nytt_duf: Callable[[], str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert har_eget_nett(), "make test-faults runs this in a network of its own"
    froe = int(os.environ.get("SEED") or secrets.randbelow(1 << 20))
    for navn, verdi in MILJOE.items():
        monkeypatch.setenv(navn, verdi)
    plan = lag_plan(froe, int(os.environ.get("FEIL") or 200))
    historikk = Historikk()

    def si(linje: str) -> None:
        with capsys.disabled():
            print(linje, flush=True)

    si(f"\nmake test-faults SEED={froe} FEIL={len(plan)}  ({tmp_path})")
    with Klynge(tmp_path / "klynge") as klynge:
        with Kallere(klynge, historikk, nytt_duf, froe):
            gjennomfoer(klynge, historikk, plan, si)
        kontroller_alt(klynge, historikk, si)
    si(f"{Counter(planlagt.slag for planlagt in plan)}")


def gjennomfoer(
    klynge: Klynge, historikk: Historikk, plan: list[Planlagt], si: Callable[[str], None]
) -> None:
    """Inflict each fault at its step, and end it after its number of steps."""
    varer: list[tuple[Planlagt, Slutt]] = []
    for planlagt in plan:
        if planlagt.hviler_foer:
            hvil(klynge, historikk, varer, si)
        historikk.vent_paa_flere(SVAR_PER_STEG)
        for over in [en for en in varer if en[0].nummer + en[0].varighet <= planlagt.nummer]:
            varer.remove(over)
            over[1]()
        si(f"{planlagt}  {historikk.bekreftede} acknowledged of {len(historikk.kall)} calls")
        varer.append((planlagt, FEIL[planlagt.slag](klynge, planlagt)))
        assert historikk.uventet == []
    hvil(klynge, historikk, varer, si)


def hvil(
    klynge: Klynge,
    historikk: Historikk,
    varer: list[tuple[Planlagt, Slutt]],
    si: Callable[[str], None],
) -> None:
    """End every fault, wait until the system is whole, then until `ETTER_HVIL` more writes are
    acknowledged.
    """
    for _, slutt in varer:
        slutt()
    varer.clear()
    klynge.vent_hel()
    assert historikk.vent_paa_bekreftede(ETTER_HVIL, FRIST), "the system is whole and takes nothing in"
    si(f"whole: {historikk.bekreftede} acknowledged of {len(historikk.kall)} calls")


def kontroller_alt(klynge: Klynge, historikk: Historikk, si: Callable[[str], None]) -> None:
    """Check the history against the log, and the log against what is published and shown."""
    ferdig = subprocess.run([RULE_ENGINE, "verify"], env=klynge.miljoe, capture_output=True, text=True)
    si(ferdig.stdout + ferdig.stderr)
    assert ferdig.returncode == 0
    fasit = i_egen_traad(les_fasit(klynge.bootstrap))
    vent_paa(klynge.komponenter["registration"], FRIST, klynge.meldinger.append)
    hode = {"Authorization": f"Bearer {klynge.token('saksbehandler', kommune=KOMMUNE)}"}
    spoer_om_utfall(klynge.adresse("registration"), hode, historikk.kall, fasit)
    brudd = kontroller(historikk.kall, fasit)
    svar = Counter(f"{ett.art} {ett.status}" for ett in historikk.kall)
    si(f"{dict(svar)}; documents checked: {sum(ett.vist is not None for ett in historikk.kall)}")
    assert [*itertools.islice(brudd, 20)] == []
