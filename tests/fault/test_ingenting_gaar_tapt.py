"""A registration answered 201 or 202 is decided exactly once, whichever process is killed or frozen and
whichever connection is lost.

Each test ends with `rule-engine verify`, which recomputes every person from the log and compares the results
with nir.vurderinger, nir.avslutninger and Redis.
"""

import random
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.system.system import System

from tests.fault.last import KOMMUNE, Besvart, Last

pytestmark = [pytest.mark.fault, pytest.mark.timeout(600)]
RULE_ENGINE = Path(sys.executable).with_name("rule-engine")
SESJON = 10
"""Seconds of silence after which an instance's partitions go to another (NIR_MOTOR_SESJON)."""
ROLIG = threading.Event()
"""An event that is never set. Waiting for it is a pause between two requests."""


@pytest.fixture(scope="module")
def to_motorer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """The whole system with two instances of rule-engine. `Vokter` starts a part again when it dies."""
    valg = Innstillinger.paa_ledige_porter(tmp_path_factory.mktemp("feil"))
    with System(valg, motorer=2, kortlivet=True) as system:
        yield system


@pytest.fixture
def last(to_motorer: System, nytt_duf: Callable[[], str]) -> Iterator[Last]:
    """Callers that register during the test. After the test, every registration is looked up."""
    with Last(to_motorer, nytt_duf) as last:
        yield last
    to_motorer.vent_klar()
    assert last.uventet == []
    assert len(last.besvart) > 20
    hver_er_avgjort_en_gang(to_motorer, last.besvart)
    alle_er_enige(to_motorer)


def hver_er_avgjort_en_gang(system: System, besvart: list[Besvart]) -> None:
    """Check that each registration is accepted and is shown once, and that its person has no other
    entries.
    """
    per_person: dict[str, list[Besvart]] = {}
    for en in besvart:
        per_person.setdefault(en.duf, []).append(en)
    hode = {"Authorization": f"Bearer {system.token('saksbehandler', kommune=KOMMUNE)}"}
    with httpx.Client(headers=hode, timeout=120) as klient:
        for duf, personens in per_person.items():
            utfall = [vent_paa_utfall(klient, system, en) for en in personens if en.seksjon]
            assert {ett["utfall"] for ett in utfall} <= {"godtatt"}
            assert vist(klient, system, duf, utfall) == Counter(ett["innslagId"] for ett in utfall)


def vent_paa_utfall(klient: httpx.Client, system: System, en: Besvart) -> dict[str, str]:
    """Ask for the decision on a registration until it has been decided."""
    hvor = f"{system.registration}/v1/personer/{en.duf}/registreringer/{en.hendelse_id}"
    while (svar := klient.get(hvor)).status_code == httpx.codes.SERVICE_UNAVAILABLE or venter(svar):
        ROLIG.wait(0.1)
    assert svar.status_code == httpx.codes.OK, (en, svar.text)
    utfall: dict[str, str] = svar.json()
    return utfall


def venter(svar: httpx.Response) -> bool:
    return svar.status_code == httpx.codes.OK and svar.json().get("status") == "venter"


def vist(klient: httpx.Client, system: System, duf: str, utfall: list[dict[str, str]]) -> Counter[str]:
    """innslagId → number of rows in the person's list of kontakter, when reporting has read the last fact."""
    if not utfall:
        return Counter()
    sist = max(utfall, key=lambda ett: int(ett["posisjon"].rpartition("-")[2]))
    hvor = f"{system.reporting}/v1/personer/{duf}/kontakt"
    posisjon = {"X-NIR-Posisjon": sist["posisjon"]}
    while (svar := klient.get(hvor, params={"alle": True}, headers=posisjon)).status_code != httpx.codes.OK:
        assert svar.status_code == httpx.codes.SERVICE_UNAVAILABLE, svar.text
        ROLIG.wait(0.1)
    return Counter(rad["innslagId"] for rad in svar.json()["rader"])


def alle_er_enige(system: System) -> None:
    """Check that log, nir.vurderinger, nir.avslutninger and Redis agree about every person."""
    ferdig = subprocess.run([RULE_ENGINE, "verify"], env=system.miljoe, capture_output=True, text=True)
    assert ferdig.returncode == 0, ferdig.stdout + ferdig.stderr
    assert "         0 differences" in ferdig.stdout


def vent_paa_flere(last: Last, antall: int) -> None:
    """Wait until `antall` more registrations have been answered."""
    maal = len(last.besvart) + antall
    while len(last.besvart) < maal:
        ROLIG.wait(0.05)


def test_no_registration_is_lost_when_services_are_killed_at_random_moments(
    to_motorer: System, last: Last
) -> None:
    tilfeldig = random.Random(1)
    offer = ["registration", "rule-engine", "rule-engine-2", "reporting", "folkeregister-sync"]
    tilfeldig.shuffle(offer)
    for navn in offer:
        vent_paa_flere(last, tilfeldig.randint(1, 30))
        to_motorer.komponent(navn).prosess.drep()
    vent_paa_flere(last, 20)


def test_no_registration_is_lost_when_the_broker_is_away_for_fifteen_seconds(
    to_motorer: System, last: Last
) -> None:
    vent_paa_flere(last, 30)
    megler = to_motorer.komponent("kafka")
    megler.oensket = False
    megler.prosess.drep()
    ROLIG.wait(15)
    megler.oensket = True
    vent_paa_flere(last, 30)


def test_no_registration_is_lost_when_redis_is_emptied_and_killed(to_motorer: System, last: Last) -> None:
    vent_paa_flere(last, 30)
    to_motorer.redis.toem()
    vent_paa_flere(last, 30)
    to_motorer.redis.drep()
    vent_paa_flere(last, 30)


def test_no_registration_is_lost_when_an_engine_leaves_and_another_joins(
    to_motorer: System, last: Last
) -> None:
    vent_paa_flere(last, 30)
    andre = to_motorer.komponent("rule-engine-2")
    andre.oensket = False
    andre.prosess.stopp()
    vent_paa_flere(last, 30)
    andre.oensket = True
    to_motorer.vent_klar([andre])
    vent_paa_flere(last, 30)


def test_no_registration_is_lost_when_an_engine_is_frozen_past_its_session(
    to_motorer: System, last: Last
) -> None:
    vent_paa_flere(last, 30)
    frossen = to_motorer.komponent("rule-engine").prosess
    foer = frossen.pid
    frossen.frys()
    ROLIG.wait(SESJON + 5)
    frossen.tin()
    while frossen.pid == foer:
        ROLIG.wait(0.05)
    vent_paa_flere(last, 30)
