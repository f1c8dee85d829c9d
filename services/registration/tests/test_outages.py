"""The engine or the broker is down, or registration is killed or stopped.

No fact is lost or registered twice.
"""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from uuid import uuid4

import httpx
import pytest

from tests.stoette.klient import FRIST, KLIENT
from tests.stoette.linje import KONTAKT, Linje, kjoerende_linje, til_det_er_avgjort, vent_til

pytestmark = pytest.mark.fault
NyttDuf = Callable[[], str]
ANTALL, SAMTIDIGE = 120, 8


@pytest.fixture(scope="module")
def linje(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Linje]:
    """Services for this module alone, because its tests kill them.

    Each of these services waits only a few seconds for another.
    """
    utaalmodig = {"NIR_SVAR_VENTETID": "5", "NIR_LOGG_VENTETID": "3", "NIR_MOTOR_SESJON": "10"}
    with kjoerende_linje(tmp_path_factory.mktemp("utsatt-linje"), utaalmodig) as linje:
        yield linje


@pytest.fixture
def duf(linje: Linje, nytt_duf: NyttDuf) -> str:
    return linje.bosatt(nytt_duf())


def kontakt(dag: int) -> dict[str, str]:
    return KONTAKT | {"dato": f"2024-{1 + dag // 28:02}-{1 + dag % 28:02}"}


def post(klient: httpx.Client, duf: str, noekkel: str, dag: int = 1) -> httpx.Response:
    hode = {"Idempotency-Key": noekkel}
    return klient.post(f"/v1/personer/{duf}/kontakt", json=kontakt(dag), headers=hode)


def registrert(klient: httpx.Client, duf: str, noekkel: str, dag: int = 1) -> httpx.Response:
    """Register a contact. The request is sent again with the same key until the answer is a decision."""
    return til_det_er_avgjort(klient, "POST", f"/v1/personer/{duf}/kontakt", kontakt(dag), noekkel)


def avgjort(klient: httpx.Client, venter: httpx.Response) -> httpx.Response:
    """Wait until the fact that was answered 202 is decided. Returns the answer with the decision."""
    hvor = venter.headers["location"]
    funnet: httpx.Response = vent_til(lambda: (s := klient.get(hvor)).json().get("utfall") and s)
    return funnet


def under_last(linje: Linje, duf: str, brudd: Callable[[], None]) -> None:
    """Register many contacts at the same time, and call `brudd` meanwhile.

    Check that each contact is registered once.
    """
    with linje.kommune() as klient, ThreadPoolExecutor(SAMTIDIGE) as traader:
        svar: list[Future[httpx.Response]] = [
            traader.submit(registrert, klient, duf, str(uuid4()), dag) for dag in range(ANTALL)
        ]
        vent_til(lambda: sum(s.done() for s in svar) >= ANTALL // 4)
        brudd()

        def ferdige() -> bool:
            linje.gjenoppliv(linje.motor, linje.registration)
            return all(s.done() for s in svar)

        vent_til(ferdige)
        assert {s.result().status_code for s in svar} == {201}
        # While the broker is down a reading cannot be recorded in nir.innsyn, so the answer has no vurdering.
        vist = [v for s in svar if (v := s.result().json()["vurdering"])]
        siste = max(vist, key=lambda v: int(v["versjon"]))
        datoer = [i["felter"]["dato"] for i in siste["innslag"]]
        assert len(datoer) == len(set(datoer)) == ANTALL


def test_without_the_engine_the_answer_is_202_and_the_decision_comes_after_its_restart(
    linje: Linje, duf: str
) -> None:
    noekkel = str(uuid4())
    linje.motor.prosess.drep()
    with linje.kommune() as klient:
        svar = post(klient, duf, noekkel)
        assert (svar.status_code, svar.json()) == (202, {"hendelseId": noekkel, "status": "venter"})
        hvor = svar.headers["location"]
        assert klient.get(hvor).json() == {"status": "venter"}
        linje.omstart(linje.registration)
        assert klient.get(hvor).json() == {"status": "venter"}
        linje.omstart(linje.motor)
        avgjort = vent_til(lambda: (s := klient.get(hvor)).json().get("utfall") and s)
        assert avgjort.json()["utfall"] == "godtatt"
        igjen = registrert(klient, duf, noekkel)
        assert (igjen.status_code, igjen.json()["innslagId"]) == (201, avgjort.json()["innslagId"])


def test_without_the_engine_an_edit_is_202_and_decided_after_its_restart(linje: Linje, duf: str) -> None:
    with linje.kommune() as klient:
        innslag_id = registrert(klient, duf, str(uuid4())).json()["innslagId"]
        sti = f"/v1/personer/{duf}/kontakt/{innslag_id}"
        linje.motor.prosess.drep()
        noekler = [str(uuid4()), str(uuid4())]
        endringer = [{"dato": "2024-03-03"}, {"kontakttype": "Krav"}]
        svar = [
            klient.patch(sti, json=kropp, headers={"Idempotency-Key": noekkel})
            for noekkel, kropp in zip(noekler, endringer, strict=True)
        ]
        assert [s.status_code for s in svar] == [202, 202]
        linje.omstart(linje.motor)
        for s in svar:
            assert avgjort(klient, s).json()["utfall"] == "godtatt"
        igjen = til_det_er_avgjort(klient, "PATCH", sti, endringer[0], noekler[0])
        assert igjen.status_code == 200
        felter = next(i["felter"] for i in igjen.json()["vurdering"]["innslag"])
        assert (felter["dato"], felter["kontakttype"]) == ("2024-03-03", "Krav")


def test_without_the_broker_the_answer_is_503_and_nothing_is_registered(linje: Linje, duf: str) -> None:
    with linje.kommune() as klient:
        linje.kafka.drep()
        noekkel = str(uuid4())
        svar = post(klient, duf, noekkel)
        assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-LOGG-NEDE")
        assert svar.headers["retry-after"]
        vent_til(lambda: klient.get("/health/ready").status_code == 503)
        assert klient.get("/health/live").status_code == 200
        linje.kafka.start()
        linje.vent_klar(linje.registration)
        linje.vent_klar(linje.motor)
        assert registrert(klient, duf, str(uuid4()), 2).status_code == 201
        status = vent_til(
            lambda: (s := klient.get(f"/v1/personer/{duf}/registreringer/{noekkel}")).status_code != 503 and s
        )
        assert status.status_code == 404


def test_a_frozen_broker_gets_no_further_fact_and_the_facts_that_it_had_are_decided(
    linje: Linje, duf: str
) -> None:
    with linje.kommune() as klient, ThreadPoolExecutor(1) as traad:
        linje.kafka.prosess.frys()
        try:
            levert = traad.submit(post, klient, duf, str(uuid4()))
            vent_til(lambda: _maalt(linje, "nir_logg_utestaaende") == 1)
            vent_til(lambda: klient.get("/health/ready").status_code == 503)
            svar = post(klient, duf, str(uuid4()), 2)
            assert (svar.status_code, svar.json()["kode"]) == (503, "NIR-LOGG-NEDE")
            assert not levert.done()
        finally:
            linje.kafka.prosess.tin()
        assert levert.result().status_code in (201, 202)


def test_a_broker_killed_under_load_and_back_gives_every_registration_once(linje: Linje, duf: str) -> None:
    def brudd() -> None:
        linje.kafka.drep()
        linje.kafka.start()

    under_last(linje, duf, brudd)


def test_registration_killed_under_load_gives_every_registration_once(linje: Linje, duf: str) -> None:
    under_last(linje, duf, lambda: linje.omstart(linje.registration))


def test_an_engine_killed_under_load_gives_every_registration_once(linje: Linje, duf: str) -> None:
    under_last(linje, duf, lambda: linje.omstart(linje.motor))


def test_a_service_that_stops_answers_the_requests_that_it_has_accepted(linje: Linje, duf: str) -> None:
    linje.motor.prosess.frys()
    with linje.kommune() as klient, ThreadPoolExecutor(SAMTIDIGE) as traader:
        svar = [traader.submit(post, klient, duf, str(uuid4()), dag) for dag in range(SAMTIDIGE)]
        try:
            vent_til(lambda: _maalt(linje, "nir_svar_ventende") == SAMTIDIGE)
            assert linje.registration.prosess.stopp(FRIST) == 0
            assert {s.result().status_code for s in svar} == {202}
        finally:
            linje.omstart(linje.motor)  # An engine that was frozen for so long exits.
            linje.registration.prosess.start()
            linje.vent_klar(linje.registration)


def test_a_service_that_stops_answers_every_line_truthfully(linje: Linje, duf: str) -> None:
    linjer = [utdanning(duf) for _ in range(40)]
    stopp: list[Future[int | None]] = []

    def stroem() -> Iterator[bytes]:
        yield b"\n".join(linjer[:20]) + b"\n"
        stopp.append(traad.submit(linje.registration.prosess.stopp, FRIST))
        vent_til(lambda: not _lytter(linje))
        yield b"\n".join(linjer[20:])

    with linje.register() as imdi, ThreadPoolExecutor(1) as traad:
        try:
            svar = imdi.post("/v1/innlesing", content=stroem()).text.splitlines()
            assert stopp[0].result() == 0
        finally:
            linje.registration.prosess.start()
            linje.vent_klar(linje.registration)
        tatt_imot = [json.loads(s)["utfall"] == "godtatt" for s in svar]
        assert len(svar) == len(linjer)
        assert tatt_imot == sorted(tatt_imot, reverse=True)
        assert {json.loads(s)["problem"]["kode"] for s in svar[20:]} == {"NIR-TJENESTEN-SLUTTER"}
        for sendt, tatt in zip(linjer, tatt_imot, strict=True):
            status = imdi.get(f"/v1/personer/{duf}/registreringer/{json.loads(sendt)['hendelseId']}")
            assert (status.status_code == 200) is tatt
        igjen = imdi.post("/v1/innlesing", content=b"\n".join(linjer)).text.splitlines()
    assert {json.loads(s)["utfall"] for s in igjen} == {"godtatt"}


def utdanning(duf: str) -> bytes:
    innhold = {"gjennomfoertVideregaaende": True}
    konvolutt = {"type": "UtdanningRegistrert", "versjon": 1, "kilde": "imdi", "innhold": innhold}
    return json.dumps({"hendelseId": str(uuid4()), "dufNummer": duf} | konvolutt).encode()


def _lytter(linje: Linje) -> bool:
    try:
        return KLIENT.get(f"{linje.registration.adresse}/health/live").status_code == 200
    except httpx.TransportError:
        return False


def _maalt(linje: Linje, navn: str) -> int:
    maalinger = KLIENT.get(f"{linje.registration.adresse}/metrics").text
    funnet = next(m for m in maalinger.splitlines() if m.startswith(f"{navn} "))
    return int(float(funnet.split()[1]))
