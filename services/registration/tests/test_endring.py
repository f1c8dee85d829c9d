"""A PATCH makes one fact with the given fields, and the engine puts them into the row (kontrakt §1.2)."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import orjson
import pytest
from nir.kafka import les_til_enden
from nir.meldinger import emner

from tests.stoette.linje import DELTAKELSE, KONTAKT, SLUTTMAAL, Linje

NyttDuf = Callable[[], str]


@pytest.fixture
def duf(linje: Linje, nytt_duf: NyttDuf) -> str:
    return linje.bosatt(nytt_duf())


@pytest.fixture
def vedtak(kommune: httpx.Client, duf: str) -> str:
    """Register a participation decision with a date of offer. Returns the address of the decision."""
    assert kommune.post(f"/v1/personer/{duf}/sluttmaal", json=SLUTTMAAL).status_code == 201
    kropp = DELTAKELSE | {"tilbudsdato": "2024-01-08"}
    svar = kommune.post(f"/v1/personer/{duf}/vedtak", json=kropp)
    return f"/v1/personer/{duf}/vedtak/{svar.json()['innslagId']}"


async def alle(linje: Linje, emne: str) -> list[dict[str, Any]]:
    return [orjson.loads(p.value or b"{}") async for p in les_til_enden(linje.kafka.bootstrap, emne)]


def felter(svar: httpx.Response) -> dict[str, Any]:
    assert svar.status_code == 200, svar.text
    kropp = svar.json()
    rader = kropp["vurdering"]["innslag"]
    funnet: dict[str, Any] = next(r["felter"] for r in rader if r["innslagId"] == kropp["innslagId"])
    return funnet


def test_the_log_gets_one_fact_with_the_given_fields_and_the_engine_no_question(
    linje: Linje, kommune: httpx.Client, vedtak: str
) -> None:
    spurt = len(asyncio.run(alle(linje, emner.SPOERSMAAL)))
    svar = kommune.patch(vedtak, json={"startdato": "2024-01-16", "sluttdato": None})
    assert len(asyncio.run(alle(linje, emner.SPOERSMAAL))) == spurt
    fakta = asyncio.run(alle(linje, emner.HENDELSER))
    [faktum] = [f for f in fakta if f["hendelseId"] == svar.json()["hendelseId"]]
    assert (faktum["type"], faktum["innhold"]) == (
        "InnslagRettet",
        {
            "innslagId": svar.json()["innslagId"],
            "seksjon": "vedtak",
            "felter": {"sluttdato": None, "startdato": "2024-01-16"},
        },
    )


def test_a_field_given_as_null_is_emptied(kommune: httpx.Client, vedtak: str) -> None:
    assert felter(kommune.patch(vedtak, json={"sluttdato": "2024-12-20"}))["sluttdato"] == "2024-12-20"
    assert felter(kommune.patch(vedtak, json={"sluttdato": None})).get("sluttdato") is None


def test_a_field_that_the_entry_must_have_cannot_be_emptied(kommune: httpx.Client, vedtak: str) -> None:
    svar = kommune.patch(vedtak, json={"vedtaksdato": None})
    assert (svar.status_code, svar.json()["felt"]) == (422, "vedtaksdato")


def test_a_locked_field_may_be_given_unchanged(kommune: httpx.Client, vedtak: str) -> None:
    uendret = kommune.patch(vedtak, json={"tilbudsdato": "2024-01-08", "startdato": "2024-01-16"})
    assert felter(uendret)["startdato"] == "2024-01-16"
    endret = kommune.patch(vedtak, json={"tilbudsdato": "2024-01-09"})
    assert (endret.status_code, endret.json()["kode"]) == (409, "NIR-FELT-LAAST")


def test_a_retry_with_the_same_key_gets_the_first_decision(kommune: httpx.Client, vedtak: str) -> None:
    hode = {"Idempotency-Key": str(uuid4())}
    foerste = kommune.patch(vedtak, json={"startdato": "2024-01-16"}, headers=hode)
    kommune.patch(vedtak, json={"startdato": "2024-01-17"})
    igjen = kommune.patch(vedtak, json={"startdato": "2024-01-16"}, headers=hode)
    assert (igjen.status_code, igjen.json()["hendelseId"]) == (200, foerste.json()["hendelseId"])
    assert felter(igjen)["startdato"] == "2024-01-17"
    annet = kommune.patch(vedtak, json={"startdato": "2024-01-18"}, headers=hode)
    assert (annet.status_code, annet.json()["kode"]) == (422, "NIR-ID-GJENBRUKT")


def test_a_retry_after_a_refusal_gets_the_refusal(kommune: httpx.Client, vedtak: str) -> None:
    hode = {"Idempotency-Key": str(uuid4())}
    svar = [kommune.patch(vedtak, json={"sluttdato": "2023-01-01"}, headers=hode) for _ in range(2)]
    assert [(s.status_code, s.json()["kode"]) for s in svar] == [(422, "NIR-SLUTT-FOER-START")] * 2


def test_without_a_field_there_is_nothing_to_change(kommune: httpx.Client, vedtak: str) -> None:
    svar = kommune.patch(vedtak, json={})
    assert (svar.status_code, svar.json()["kode"]) == (422, "NIR-ENDRING-TOM")


@pytest.mark.parametrize(
    ("innslag", "kode"), [("vedtak", "NIR-INNSLAG-UKJENT"), ("avslutning", "NIR-INNSLAG-UKJENT")]
)
def test_an_entry_that_does_not_exist_is_unknown_and_named_by_no_fact(
    kommune: httpx.Client, duf: str, innslag: str, kode: str
) -> None:
    felt = {"vedtak": {"startdato": "2024-01-16"}, "avslutning": {"avslutningsdato": "2024-01-16"}}[innslag]
    svar = kommune.patch(f"/v1/personer/{duf}/{innslag}/{uuid4()}", json=felt)
    assert (svar.status_code, svar.json()["kode"]) == (404, kode)
    assert svar.json().keys() == {"type", "title", "status", "detail", "kode", "felt"}


def test_an_entry_of_another_section_is_unknown(kommune: httpx.Client, duf: str) -> None:
    kontakt = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT).json()["innslagId"]
    svar = kommune.patch(f"/v1/personer/{duf}/vedtak/{kontakt}", json={"startdato": "2024-01-16"})
    assert (svar.status_code, svar.json()["kode"]) == (404, "NIR-INNSLAG-UKJENT")


def test_to_another_kommune_the_entry_and_the_person_are_unknown(linje: Linje, vedtak: str) -> None:
    with linje.kommune("0301") as oslo:
        svar = [
            oslo.patch(sti, json={"startdato": "2024-01-16"})
            for sti in (vedtak, vedtak.rpartition("/")[0] + "/ukjent")
        ]
    assert {(s.status_code, s.json()["kode"]) for s in svar} == {(404, "NIR-PERSON-UKJENT")}
    assert svar[0].content == svar[1].content


def test_the_code_of_an_edit_is_stored_as_the_code_list_spells_it(kommune: httpx.Client, duf: str) -> None:
    kommune.post(f"/v1/personer/{duf}/sluttmaal", json=SLUTTMAAL)
    svar = kommune.patch(
        f"/v1/personer/{duf}/sluttmaal/{_sluttmaal(kommune, duf)}", json={"sluttmaal": "Høyere utdanning"}
    )
    assert felter(svar)["sluttmaal"] == "Høyere utdanning"


def _sluttmaal(kommune: httpx.Client, duf: str) -> str:
    forslag = [{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}]
    rader = kommune.post(f"/v1/personer/{duf}/simuler", json=forslag).json()["foer"]["innslag"]
    return str(next(rad["innslagId"] for rad in rader if rad["seksjon"] == "sluttmaal"))
