"""Events in Folkeregisteret reach NIR's log through the simulator, the worker and the broker."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from nir_lokal.kafka import Kafka
from regelverk.fakta.folkeregister import (
    AdressebeskyttelseEndret,
    Doed,
    Flyttet,
    FolkeregisterhendelseAnnullert,
    IdentEndret,
    Utvandret,
)
from rigg import Simulator, Worker, bosett, hendelser, raa_logg, registrer, skriv

Ny = Callable[[], str]


def person(ident: str, **felter: Any) -> dict[str, Any]:
    """A person who lives in Kristiansand."""
    bor = {"kommunenummer": "4204", "flyttedato": "2024-01-22"}
    return {"hendelse": "person", "ident": ident, "fornavn": "LØFT", "etternavn": "LEVENDE", **bor, **felter}


async def test_the_move_and_the_emigration_of_the_guide_are_written(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    loeft, melkeveien = (nytt_duf(), ny_ident()), (nytt_duf(), ny_ident())
    for duf, ident in (loeft, melkeveien):
        await bosett(kafka, duf, ident)
    siste = felles_simulator.fortell(
        person(loeft[1]),
        person(melkeveien[1]),
        {"hendelse": "flytting", "ident": loeft[1], "dato": "2024-08-16", "kommunenummer": "4203"},
        {"hendelse": "utflytting", "ident": melkeveien[1], "dato": "2024-08-27", "land": "SYR"},
    )
    await felles_worker.har_lest_til(siste)
    (flyttet,) = await hendelser(kafka, loeft[0])
    (utvandret,) = await hendelser(kafka, melkeveien[0])
    assert isinstance(flyttet.innhold, Flyttet)
    assert flyttet.innhold.flyttedato == date(2024, 8, 16)
    assert (flyttet.innhold.fra_kommunenummer, flyttet.innhold.til_kommunenummer) == ("4204", "4203")
    assert isinstance(utvandret.innhold, Utvandret)
    assert utvandret.innhold.utflyttingsdato == date(2024, 8, 27)


async def test_a_person_unknown_to_nir_leaves_no_trace(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, ny_ident: Ny
) -> None:
    ukjent = ny_ident()
    siste = felles_simulator.fortell(
        person(ukjent), {"hendelse": "doedsfall", "ident": ukjent, "dato": "2024-09-10"}
    )
    await felles_worker.har_lest_til(siste)
    assert not any(ukjent.encode() in verdi for verdi in await raa_logg(kafka))
    assert ukjent not in felles_worker.prosess.logg.read_text()


async def test_a_person_who_becomes_known_later_is_looked_up_then(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    siste = felles_simulator.fortell(
        person(ident),
        {"hendelse": "flytting", "ident": ident, "dato": "2024-08-16", "kommunenummer": "4203"},
        {"hendelse": "flytting", "ident": ident, "dato": "2024-10-01", "kommunenummer": "0301"},
    )
    await felles_worker.har_lest_til(siste)
    await bosett(kafka, duf, ident)
    flyttet = await felles_worker.til_loggen_har(kafka, duf, 2)
    assert [f.innhold.til_kommunenummer for f in flyttet if isinstance(f.innhold, Flyttet)] == [
        "4203",
        "0301",
    ]


async def test_a_person_who_becomes_known_after_the_death_is_dead(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    siste = felles_simulator.fortell(
        person(ident), {"hendelse": "doedsfall", "ident": ident, "dato": "2024-09-10"}
    )
    await felles_worker.har_lest_til(siste)
    await bosett(kafka, duf, ident)
    (doed,) = await felles_worker.til_loggen_har(kafka, duf, 1)
    assert isinstance(doed.innhold, Doed)


async def test_one_ident_with_two_duf_numre_dies_under_both(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    ident, dufnumre = ny_ident(), (nytt_duf(), nytt_duf())
    for duf in dufnumre:
        await registrer(kafka, duf, ident)
    siste = felles_simulator.fortell(
        person(ident), {"hendelse": "doedsfall", "ident": ident, "dato": "2024-09-10"}
    )
    await felles_worker.har_lest_til(siste)
    ider = set()
    for duf in dufnumre:
        (doed,) = await hendelser(kafka, duf)
        assert isinstance(doed.innhold, Doed)
        ider.add(doed.hendelse_id)
    assert len(ider) == 2


async def test_after_a_merge_in_folkeregisteret_a_death_reaches_both_duf_numre(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    overlever, dublett = ny_ident(), ny_ident()
    en, annen = nytt_duf(), nytt_duf()
    await registrer(kafka, en, overlever)
    await registrer(kafka, annen, dublett)
    siste = felles_simulator.fortell(
        person(overlever),
        person(dublett),
        {"hendelse": "sammenslaaing", "ident": overlever, "dublett": dublett},
        {"hendelse": "doedsfall", "ident": overlever, "dato": "2024-09-10"},
    )
    await felles_worker.har_lest_til(siste)
    assert [type(h.innhold) for h in await hendelser(kafka, en)] == [Doed]
    assert [type(h.innhold) for h in await hendelser(kafka, annen)] == [IdentEndret, Doed]


async def test_older_entries_do_not_undo_the_death_of_a_person_who_was_looked_up_ahead_of_the_feed(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    felles_simulator.fortell(person(ident))
    felles_simulator.feil(f"/personer/{ident}", "treg", sekunder=2)
    await registrer(kafka, duf, ident)
    await felles_simulator.feilene_er_brukt()
    # These events happen before the lookup is answered, and the service has read none of them yet.
    siste = felles_simulator.fortell(
        {"hendelse": "annet", "ident": ident, "hendelsestype": "endringIStatus"},
        {"hendelse": "adressebeskyttelse", "ident": ident, "niva": "strengtFortrolig"},
        {"hendelse": "adressebeskyttelse", "ident": ident, "niva": "ugradert"},
        {"hendelse": "doedsfall", "ident": ident, "dato": "2024-09-10"},
    )
    await felles_worker.har_lest_til(siste)
    assert [type(h.innhold) for h in await hendelser(kafka, duf)] == [Doed]


async def test_a_document_that_is_not_from_the_archive_is_ahead_of_the_feed(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await registrer(kafka, duf, ident)
    siste = felles_simulator.fortell(
        person(ident),
        {"hendelse": "annet", "ident": ident, "hendelsestype": "endringIStatus", "utenPersondokument": True},
        {"hendelse": "annet", "ident": ident, "hendelsestype": "endringIStatus"},
        {"hendelse": "doedsfall", "ident": ident, "dato": "2024-09-10"},
    )
    await felles_worker.har_lest_til(siste)
    assert [type(h.innhold) for h in await hendelser(kafka, duf)] == [Doed]


async def test_a_correction_points_at_the_fact_that_the_log_holds(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await registrer(kafka, duf, ident)
    siste = felles_simulator.fortell(
        person(ident),
        {"hendelse": "doedsfall", "ident": ident, "dato": "2024-09-10"},
        {"hendelse": "doedsfallAnnullert", "ident": ident},
    )
    await felles_worker.har_lest_til(siste)
    doed, annullert = [h.innhold for h in await hendelser(kafka, duf)]
    assert isinstance(doed, Doed)
    assert isinstance(annullert, FolkeregisterhendelseAnnullert)
    assert annullert.gjelder == doed.folkeregister_hendelse_id


async def test_a_move_before_the_protection_in_the_feed_is_not_written_when_both_are_read_at_once(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await bosett(kafka, duf, ident)
    siste = felles_simulator.fortell(
        person(ident),
        {"hendelse": "flytting", "ident": ident, "dato": "2024-08-16", "kommunenummer": "4203"},
        {"hendelse": "adressebeskyttelse", "ident": ident, "niva": "strengtFortrolig"},
    )
    await felles_worker.har_lest_til(siste)
    assert [type(h.innhold) for h in await hendelser(kafka, duf)] == [AdressebeskyttelseEndret]


@pytest.mark.parametrize("foer", ["fortrolig", "ugradert"])
async def test_a_milder_protection_earlier_in_a_page_never_stands_after_the_strict_one(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny, foer: str
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await registrer(kafka, duf, ident, adressebeskyttelse="ugradert" if foer == "fortrolig" else "fortrolig")
    siste = felles_simulator.fortell(
        person(ident),
        {"hendelse": "adressebeskyttelse", "ident": ident, "niva": foer},
        {"hendelse": "adressebeskyttelse", "ident": ident, "niva": "strengtFortrolig"},
    )
    await felles_worker.har_lest_til(siste)
    await felles_worker.har_lest_til(felles_simulator.fortell({"hendelse": "stoey", "antall": 1}))
    innhold = [h.innhold for h in await hendelser(kafka, duf)]
    nivaaer = [fakta.adressebeskyttelse for fakta in innhold if isinstance(fakta, AdressebeskyttelseEndret)]
    assert nivaaer == ["strengtFortrolig"]


async def test_a_protection_that_is_lifted_and_given_again_in_one_page_holds(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await registrer(kafka, duf, ident)
    nivaaer = ("strengtFortrolig", "ugradert", "strengtFortrolig")
    steg = [{"hendelse": "adressebeskyttelse", "ident": ident, "niva": niva} for niva in nivaaer]
    await felles_worker.har_lest_til(felles_simulator.fortell(person(ident), *steg))
    siste = (await hendelser(kafka, duf))[-1].innhold
    assert isinstance(siste, AdressebeskyttelseEndret)
    assert siste.adressebeskyttelse == "strengtFortrolig"


async def test_the_street_is_not_in_the_log_and_no_person_is_named_in_the_output_of_the_service(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await bosett(kafka, duf, ident)
    siste = felles_simulator.fortell(
        person(ident), {"hendelse": "flytting", "ident": ident, "dato": "2024-08-16", "kommunenummer": "4203"}
    )
    await felles_worker.har_lest_til(siste)
    assert not any(b"Synutopiavegen" in verdi for verdi in await raa_logg(kafka))
    sagt = felles_worker.prosess.logg.read_text()
    assert all(hemmelig not in sagt for hemmelig in ("Synutopiavegen", ident, duf))


async def test_a_kommune_reform_reaches_everybody_there_and_is_no_move(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    beboere = [(nytt_duf(), ny_ident()) for _ in range(3)]
    for duf, ident in beboere:
        await bosett(kafka, duf, ident, "3005", date(2023, 5, 1))
    siste = felles_simulator.fortell(
        *(person(ident, kommunenummer="3005", flyttedato="2023-05-01") for _, ident in beboere),
        {"hendelse": "stoey", "antall": 50},
        {"hendelse": "kommuneregulering", "fra": "3005", "til": "3301"},
    )
    await felles_worker.har_lest_til(siste)
    for duf, _ in beboere:
        assert [h.type for h in await hendelser(kafka, duf)] == ["KommuneEndret"]


@pytest.mark.parametrize("type_", ["endringISivilstand", "endringIIdentitetsgrunnlag"])
async def test_events_that_nir_has_no_use_for_are_passed_over_without_a_lookup(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny, type_: str
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await registrer(kafka, duf, ident)
    felles_simulator.feil("/personer/", "status", status=500, antall=1000)
    siste = felles_simulator.fortell(
        person(ident), {"hendelse": "annet", "ident": ident, "hendelsestype": type_}
    )
    await felles_worker.har_lest_til(siste)
    felles_simulator.ingen_feil()


async def test_a_person_is_found_by_an_ident_that_another_service_wrote(
    kafka: Kafka, felles_simulator: Simulator, felles_worker: Worker, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, gammel, ny = nytt_duf(), ny_ident(), ny_ident()
    await registrer(kafka, duf, gammel)
    endret = IdentEndret(folkeregister_hendelse_id=f"fra-drift-{duf}", folkeregisterident=ny)
    await skriv(kafka, duf, endret, "folkeregisteret")
    siste = felles_simulator.fortell(person(ny), {"hendelse": "doedsfall", "ident": ny, "dato": "2024-09-10"})
    await felles_worker.har_lest_til(siste)
    assert [h.type for h in await hendelser(kafka, duf)] == ["IdentEndret", "Doed"]
