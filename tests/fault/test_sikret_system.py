"""The system with TLS, logins and rights: the system works with them, and no user can do what only another
user may do.
"""

import asyncio
import contextlib
import os
import uuid
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from aiokafka import TopicPartition
from aiokafka.admin import NewTopic, RecordsToDelete
from aiokafka.errors import (
    GroupAuthorizationFailedError,
    KafkaError,
    NotLeaderForPartitionError,
    TopicAuthorizationFailedError,
)
from nir.emneoppsett.innstillinger import sett_innstillinger
from nir.kafka import ny_admin, ny_forbruker, ny_forbruker_uten_gruppe, ny_produsent
from nir.klokke import idag
from nir.redis import ny_redis
from nir.sletting.komprimering import innstillinger_foer
from nir.tilganger.tabell import Bruker
from nir_lokal.innstillinger import Innstillinger
from nir_lokal.maskin.prosess import Prosess
from nir_lokal.sikring.sertifikater import Utsteder
from nir_lokal.sikring.sikring import SLETTING
from nir_lokal.system.system import System
from nir_lokal.system.tjenester import BIN
from redis.exceptions import AuthenticationError, NoPermissionError, RedisError

from tests.stoette.klient import FRIST
from tests.stoette.linje import BOSETTING, OPPHOLD, PERSON, taalmodig, vent_til
from tests.stoette.personspor import spor
from tests.stoette.sletteregister import TID

pytestmark = pytest.mark.fault

DUF = "201212345603"


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """The whole system, with one user per service."""
    mappe = tmp_path_factory.mktemp("sikret")
    with taalmodig():
        system = System(Innstillinger.paa_ledige_porter(mappe), sikret=True, kortlivet=True)
    with system:
        yield system


@contextmanager
def som(miljoe: Mapping[str, str]) -> Iterator[None]:
    """Replace all NIR_ variables by `miljoe` while the block runs.

    Clients that the block makes log in as the user of `miljoe`.
    """
    foer = {navn: os.environ.pop(navn) for navn in list(os.environ) if navn.startswith("NIR_")}
    os.environ.update(miljoe)
    try:
        yield
    finally:
        for navn in miljoe:
            os.environ.pop(navn, None)
        os.environ.update(foer)


def brukere(system: System) -> Mapping[str, Bruker]:
    assert system.sikring is not None
    return system.sikring.brukere


def miljoe(system: System, bruker: str) -> dict[str, str]:
    assert system.sikring is not None
    return system.sikring.miljoe(bruker)


async def _avvist(forsoek: Coroutine[Any, Any, Any]) -> bool:
    """Whether Kafka refuses the attempt because the user has no right to it."""
    try:
        async with asyncio.timeout(FRIST):
            await forsoek
    except (TopicAuthorizationFailedError, GroupAuthorizationFailedError):
        return True
    return False


async def _skriv(bootstrap: str, emne: str) -> None:
    async with ny_produsent(bootstrap, request_timeout_ms=60_000, idempotent=False) as produsent:
        await produsent.send_and_wait(emne, b"{}", key=b"proeve", partition=0)


async def _les(bootstrap: str, emne: str) -> None:
    async with ny_forbruker_uten_gruppe(bootstrap, emne) as leser:
        await leser.getmany(timeout_ms=500)


async def _bli_med(bootstrap: str, emne: str, gruppe: str) -> None:
    medlem = ny_forbruker(bootstrap, gruppe=gruppe)
    medlem.subscribe([emne])
    try:
        await medlem.start()
        await medlem.getmany(timeout_ms=500)
    finally:
        await medlem.stop()


def test_a_registration_goes_through_to_a_list(system: System) -> None:
    udi = {"Authorization": f"Bearer {system.token('udi')}"}
    leser = {"Authorization": f"Bearer {system.token('saksbehandler', kommune='4204')}"}
    with httpx.Client(timeout=FRIST) as http:
        sti = f"{system.registration}/v1/personer/{DUF}"
        for metode, del_, kropp in (
            ("PUT", "", PERSON),
            ("POST", "/opphold", OPPHOLD),
            ("POST", "/bosetting", BOSETTING | {"bosettingsdato": str(idag() - timedelta(days=5))}),
        ):
            svar = http.request(metode, sti + del_, json=kropp, headers=udi)
            assert svar.status_code == 201, svar.text
        leser["X-NIR-Posisjon"] = svar.json()["posisjon"]
        sti = f"{system.reporting}/v1/personlister?kommunenummer=4204"
        liste = vent_til(lambda: (s := http.get(sti, headers=leser)).status_code != 503 and s)
        assert liste.status_code == 200, liste.text
        assert [rad["dufNummer"] for rad in liste.json()["rader"]] == [DUF], svar.text
        side = http.get(f"{system.reporting}/v1/personer/{DUF}", headers=leser)
        assert side.status_code == 200


def test_an_operators_commands_work_with_the_operators_rights(system: System) -> None:
    for kommando in (
        ["rule-engine", "verify"],
        ["rule-engine", "replay"],
        ["reporting", "les-innsyn", DUF],
        ["reporting", "rebuild"],
        ["folkeregister-sync", "plass"],
        ["folkeregister-sync", "vask"],
    ):
        assert _kjoer(system, "-".join(kommando[:2]), kommando, system.miljoe) == 0


@pytest.mark.parametrize(
    "bruker", ["nir-registration", "nir-folkeregister-sync", "nir-reporting", "nir-emner"]
)
async def test_a_service_is_refused_what_is_another_s_in_kafka(system: System, bruker: str) -> None:
    tilgang, megler = brukere(system)[bruker].kafka, system.kafka.bootstrap
    alle = brukere(system)["nir-emner"].kafka.opprett
    with som(miljoe(system, bruker)):
        for emne in alle:
            if emne not in tilgang.skriv:
                assert await _avvist(_skriv(megler, emne)), f"{bruker} may write {emne}"
            if emne not in tilgang.les:
                assert await _avvist(_les(megler, emne)), f"{bruker} may read {emne}"
        lesbart = next(iter(tilgang.les), None)
        for gruppe in {"nir-rule-engine", "folkeregister-sync", "en-annen"} - set(tilgang.grupper):
            if lesbart is not None:
                assert await _avvist(_bli_med(megler, lesbart, gruppe)), f"{bruker} may join {gruppe}"


async def test_the_engine_is_refused_what_is_another_s_in_kafka(system: System) -> None:
    tilgang, megler = brukere(system)["nir-rule-engine"].kafka, system.kafka.bootstrap
    with som(miljoe(system, "nir-rule-engine")):
        for emne in ("nir.innsyn", "nir.folkeregister", "nir.spoersmaal"):
            assert await _avvist(_skriv(megler, emne)), emne
        for emne in set(brukere(system)["nir-emner"].kafka.opprett) - set(tilgang.les):
            assert await _avvist(_les(megler, emne)), emne


async def test_the_user_for_erasures_may_set_settings_and_empty_topics_and_no_other_may(
    system: System,
) -> None:
    for bruker in brukere(system):
        with som(miljoe(system, bruker)):
            async with ny_admin(system.kafka.bootstrap) as admin:
                toemt = admin.delete_records(
                    {TopicPartition("nir.svar", 0): RecordsToDelete(before_offset=0)}
                )
                if bruker == SLETTING:
                    await sett_innstillinger(admin, await innstillinger_foer(admin))
                    await toemt
                else:
                    with pytest.raises(KafkaError):
                        await sett_innstillinger(admin, {"nir.svar": {"segment.ms": "3600000"}})
                    # Kafka does not tell a user who may not see the topic which broker leads the topic.
                    with pytest.raises((TopicAuthorizationFailedError, NotLeaderForPartitionError)):
                        await toemt


async def test_only_the_user_for_topics_creates_a_topic(system: System) -> None:
    for bruker in brukere(system):
        with som(miljoe(system, bruker)):
            async with ny_admin(system.kafka.bootstrap) as admin:
                svar = await admin.create_topics([NewTopic("nir.noe_annet", 1, 1)])
        assert svar.topic_errors[0][1] == TopicAuthorizationFailedError.errno, bruker


async def test_nobody_is_let_in_without_login(system: System) -> None:
    rett = miljoe(system, "nir-registration")
    feil_passord = rett | {"NIR_KAFKA_PASSORD": "et helt annet passord"}
    ukjent = rett | {"NIR_KAFKA_BRUKER": "nir-ukjent"}
    for galt in (feil_passord, ukjent, {"NIR_KAFKA_SIKKERHET": "PLAINTEXT"}):
        with som(galt), pytest.raises((KafkaError, TimeoutError)):
            async with asyncio.timeout(20):
                await _les(system.kafka.bootstrap, "nir.svar")


async def test_a_broker_that_another_authority_signed_is_not_trusted(system: System, tmp_path: Path) -> None:
    annen = {"NIR_KAFKA_CA_FIL": str(Utsteder(tmp_path).ca_fil)}
    with som(miljoe(system, "nir-registration") | annen), pytest.raises((KafkaError, TimeoutError)):
        async with asyncio.timeout(20):
            await _les(system.kafka.bootstrap, "nir.svar")


async def test_a_certificate_serves_in_place_of_a_password(system: System) -> None:
    assert system.sikring is not None
    med_tls = f"127.0.0.1:{system.kafka.mtls_port}"
    with som(system.sikring.sertifikatmiljoe("nir-registration")):
        await _les(med_tls, "nir.svar")
        assert await _avvist(_les(med_tls, "nir.vurderinger"))


async def test_in_redis_each_user_reaches_its_own_keys_alone(system: System) -> None:
    url = system.redis.url
    navn = f"proeve-{uuid.uuid4()}"
    with som(miljoe(system, "nir-registration")):
        async with ny_redis(url) as registration:
            for noekkel in (f"nir:rapport:{navn}", f"nir:innsyn:{navn}", navn):
                with pytest.raises(NoPermissionError):
                    await registration.get(noekkel)
            with pytest.raises(NoPermissionError):
                await registration.flushall()
    with som(miljoe(system, "nir-reporting")):
        async with ny_redis(url) as reporting:
            assert await reporting.get("nir:rapport:gjeldende")
            for forbudt in ("CONFIG GET *", "FLUSHALL", "KEYS *", "ACL LIST", "GET annet"):
                with pytest.raises(NoPermissionError):
                    await cast(Any, reporting).execute_command(*forbudt.split())


async def test_nobody_is_let_into_redis_without_a_user_or_without_tls(system: System) -> None:
    ca = {"NIR_REDIS_CA_FIL": miljoe(system, "nir-reporting")["NIR_REDIS_CA_FIL"]}
    with som(ca), pytest.raises(AuthenticationError):
        async with ny_redis(system.redis.url) as uten_bruker:
            await uten_bruker.get("nir:rapport:gjeldende")
    with som({}), pytest.raises(RedisError):
        async with ny_redis(system.redis.url.replace("rediss", "redis")) as uten_tls:
            await uten_tls.ping()
    with som({}), pytest.raises(RedisError):
        async with ny_redis(system.redis.url) as ukjent_utsteder:
            await ukjent_utsteder.ping()


def test_the_log_is_backed_up_by_the_user_for_it_and_no_restore_touches_a_running_system(
    system: System, tmp_path: Path
) -> None:
    assert system.sikring is not None
    hvor = {"NIR_SIKKERHETSKOPI": str(tmp_path), "NIR_SIKKERHETSKOPI_NOEKKEL": "n" * 32}
    som_kopi = system.miljoe | hvor | system.sikring.miljoe("nir-sikkerhetskopi")
    assert _kjoer(system, "backup", ["nir", "backup"], som_kopi) == 0
    assert _kjoer(system, "kontroll", ["nir", "backup", "--kontroller"], som_kopi) == 0
    som_gjenoppretting = system.miljoe | hvor | system.sikring.miljoe("nir-gjenoppretting")
    assert _kjoer(system, "restore", ["nir", "restore"], som_gjenoppretting) == 2
    assert "nothing is restored" in (system.hjem / "logg" / "restore.log").read_text()


@pytest.mark.timeout(900)
def test_a_person_is_erased_from_every_disk_by_the_user_for_erasures_and_by_no_other(system: System) -> None:
    assert system.sikring is not None
    duf, kjennetegn = "201212345700", ("201212345700", "GJENKJENNELIG")
    hode = {"Authorization": f"Bearer {system.token('imdi')}"}
    with httpx.Client(timeout=FRIST, headers=hode) as imdi:
        sti = f"{system.registration}/v1/personer/{duf}"
        imdi.put(sti, json=PERSON | {"fornavn": "GJENKJENNELIG"}).raise_for_status()
        imdi.post(f"{sti}/opphold", json=OPPHOLD).raise_for_status()
        sist = imdi.post(f"{sti}/bosetting", json=BOSETTING).raise_for_status().json()
        lest = {"X-NIR-Posisjon": sist["posisjon"], "X-NIR-Formaal": f"sak {duf[:6]}-{duf[6:]}"}
        side = f"{system.reporting}/v1/personer/{duf}"
        vent_til(lambda: (s := imdi.get(side, headers=lest)).status_code != 503 and s).raise_for_status()

    def funnet() -> list[str]:
        with som(miljoe(system, "nir-drift")):
            return spor(system, kjennetegn)

    assert {sted.partition("-")[0] for sted in funnet()} >= {"nir.hendelser", "nir.vurderinger", "nir.innsyn"}
    slett = ["nir", "slett-person", duf, "--grunn", "FEILREGISTRERT", "--bekreft", *TID]
    assert _kjoer(system, "sletting-av-drift", slett, system.miljoe) != 0
    som_sletting = system.miljoe | system.sikring.miljoe(SLETTING)
    assert _kjoer(system, "sletting", slett, som_sletting) == 0
    with contextlib.suppress(AssertionError):
        vent_til(lambda: not funnet())
    assert funnet() == []
    assert _kjoer(system, "verify-etter", ["rule-engine", "verify"], system.miljoe) == 0


def _kjoer(system: System, navn: str, kommando: list[str], miljoe: Mapping[str, str]) -> int | None:
    logg = system.hjem / "logg" / f"{navn}.log"
    prosess = Prosess(navn, [str(BIN / kommando[0]), *kommando[1:]], logg, miljoe)
    prosess.start()
    kode = prosess.vent(600)
    print(prosess.siste_linjer())
    return kode
