"""A reconciliation writes facts that the log lacks.

A command makes the service handle reported entries again.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from folkeregister_sync.dokumenter.modell import OSLO
from folkeregister_sync.plass.lager import les_plass
from folkeregister_sync.skriving.skriver import FEED
from folkeregister_sync.vask.tidsplan import er_forfalt
from nir_lokal.kafka import Kafka
from rigg import Simulator, Worker, avvik, bosett, hendelser, kjoer, raa_logg, registrer

Ny = Callable[[], str]


async def test_a_dry_run_reports_what_the_next_reconciliation_writes(
    megler: Kafka, simulator: Simulator, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    with Worker(megler, simulator, tmp_path / "worker.log", NIR_FOLKEREGISTER_START="siste") as worker:
        await bosett(megler, duf, ident)
        await worker.vent_til("rolle", "leser")
        person = {"hendelse": "person", "ident": ident, "fornavn": "A", "etternavn": "B"}
        bor = {"kommunenummer": "4204", "flyttedato": "2024-01-22"}
        await worker.har_lest_til(simulator.fortell(person | bor, {"hendelse": "stoey", "antall": 1}))
        # Stop the service. Otherwise a late lookup of the newcomer would find the move too, and write it.
        worker.prosess.stopp()
        # The feed has no event of this move. Only the person's document has it.
        simulator.fortell(person | bor | {"kommunenummer": "4203", "flyttedato": "2024-08-16"})
        foer = sorted(await raa_logg(megler))
        proeve = kjoer(worker, "vask", "--sjekk")
        linjer = [json.loads(linje) for linje in proeve.stdout.splitlines()]
        assert {"dufNummer": duf, "mangler": ["Flyttet"]} in linjer
        assert "avviker" in proeve.stderr
        assert sorted(await raa_logg(megler)) == foer
        worker.prosess.start()
        # Folkeregisteret answers none of the attempts of the first lookup. Yet every person must be compared.
        simulator.feil("/personer/", "status", status=503, antall=6)
        kjoer(worker, "vask")
        (flyttet,) = await worker.til_loggen_har(megler, duf, 1)
        assert flyttet.type == "Flyttet"
        kjoer(worker, "vask")
        await worker.vent_til("vask", "ferdig")
        assert len(await hendelser(megler, duf)) == 1


async def test_a_dry_run_names_those_who_could_not_be_compared(
    megler: Kafka, simulator: Simulator, worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf = nytt_duf()
    await registrer(megler, duf, ny_ident())
    proeve = kjoer(worker, "vask", "--sjekk")
    linjer = [json.loads(linje) for linje in proeve.stdout.splitlines()]
    assert {"dufNummer": duf, "mangler": [], "avvik": "NIR-AVVIK-PERSON-MANGLER"} in linjer


async def test_an_entry_that_could_not_be_read_is_handled_again_by_command(
    megler: Kafka, simulator: Simulator, worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await registrer(megler, duf, ident)
    oppfoering = {
        "folkeregisteridentifikator": ident,
        "hendelsetype": "personErDoed",
        "persondokument": "d" * 32,
    }
    uleselig = {"hendelse": "raa", "oppfoering": oppfoering, "ajourholdt": "2024-09-11T08:00:00+02:00"}
    nummer = simulator.fortell(uleselig | {"persondokument": {"doedsfall": {"doedsdato": "feil"}}})
    await worker.vent_til("aapneAvvik", [nummer])
    await worker.har_lest_til(nummer)
    antall = len(await avvik(megler, FEED))
    rettet = {"doedsfall": {"erGjeldende": True, "doedsdato": "2024-09-10"}, "identifikasjonsnummer": []}
    simulator.fortell(uleselig | {"sekvensnummer": nummer, "persondokument": rettet})
    assert str(nummer) in kjoer(worker, "replay").stdout
    (doed,) = await worker.til_loggen_har(megler, duf, 1)
    assert doed.type == "Doed"
    await worker.vent_til("aapneAvvik", [])
    assert len(await avvik(megler, FEED)) == antall
    assert "ingen" in kjoer(worker, "replay").stdout


async def test_replay_names_the_numbers_that_are_not_open_and_handles_the_open_entries_again(
    megler: Kafka, simulator: Simulator, worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    ident = ny_ident()
    await registrer(megler, nytt_duf(), ident)
    oppfoering = {"folkeregisteridentifikator": ident, "hendelsetype": "personErDoed", "persondokument": "c"}
    nummer = simulator.fortell(
        {"hendelse": "raa", "oppfoering": oppfoering, "persondokument": {"doedsfall": {"doedsdato": "feil"}}}
    )
    await worker.vent_til("aapneAvvik", [nummer])
    kjoert = kjoer(worker, "replay", str(nummer), "99999", sluttkode=1)
    assert kjoert.stdout == f"Behandles på nytt: {nummer}\n"
    assert kjoert.stderr == "Ikke åpne, så ingenting er bestilt: 99999\n"


async def test_a_first_start_counts_as_a_reconciliation_also_after_a_restart(
    megler: Kafka, simulator: Simulator, tmp_path: Path
) -> None:
    funnet = []
    for _ in range(2):
        with Worker(megler, simulator, tmp_path / "worker.log") as worker:
            await worker.vent_til("nesteSekvensnummer", 1)
        funnet.append((await les_plass(megler.bootstrap)).vasket)
    foerste, andre = funnet
    assert foerste is not None
    assert foerste == andre
    naa = datetime.now(UTC)
    assert er_forfalt(foerste.tidspunkt, naa + timedelta(days=1), naa.astimezone(OSLO).hour)


def oslo(dag: int, time: int) -> datetime:
    """An instant of November 2026 by its time in Oslo, one hour ahead of UTC."""
    return datetime(2026, 11, dag, time - 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sist", "naa", "forfalt"),
    [
        (oslo(21, 3), oslo(21, 23), False),
        (oslo(21, 3), oslo(22, 2), False),
        (oslo(21, 3), oslo(22, 3), True),
        (oslo(20, 3), oslo(22, 1), True),
        (oslo(22, 2), oslo(22, 4), True),
    ],
)
def test_a_reconciliation_is_due_once_a_day_at_its_hour(sist: datetime, naa: datetime, forfalt: bool) -> None:
    assert er_forfalt(sist, naa, 3) is forfalt
