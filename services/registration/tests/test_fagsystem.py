"""A kommune's own system registers for many persons in one request (kontrakt §6.9)."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.stoette.linje import DELTAKELSE, KONTAKT, SLUTTMAAL, Linje

NyttDuf = Callable[[], str]


def registrer(duf: str, seksjon: str, **felter: Any) -> dict[str, Any]:
    hode = {"dufNummer": duf, "handling": "registrer", "seksjon": seksjon, "idempotencyKey": str(uuid4())}
    return hode | felter


def innslagene(linje: Linje, duf: str, seksjon: str) -> list[dict[str, Any]]:
    """The entries of one section of the person's page, as the kommune sees them."""
    return [en for en in linje.foer(duf, "4204")["innslag"] if en["seksjon"] == seksjon]


def send(klient: httpx.Client, linjer: list[dict[str, Any] | bytes]) -> list[dict[str, Any]]:
    """Send the lines, and check that each is answered. Returns the answers in the order of the lines."""
    innhold = b"\n".join(en if isinstance(en, bytes) else json.dumps(en).encode() for en in linjer)
    svar = klient.post("/v1/registreringer", content=innhold)
    assert (svar.status_code, svar.headers["content-type"]) == (200, "application/x-ndjson"), svar.text
    svarene = [json.loads(linje) for linje in svar.text.splitlines()]
    assert [en["linje"] for en in svarene] == list(range(1, len(linjer) + 1))
    return svarene


def test_many_persons_are_registered_in_one_request(
    linje: Linje, kommune: httpx.Client, nytt_duf: NyttDuf
) -> None:
    dufer = [linje.bosatt(nytt_duf()) for _ in range(5)]
    linjer = [
        registrer(duf, seksjon, **felter)
        for duf in dufer
        for seksjon, felter in (("vedtak", DELTAKELSE), ("sluttmaal", SLUTTMAAL), ("kontakt", KONTAKT))
    ]
    svar = send(kommune, [*linjer])
    assert {en["utfall"] for en in svar} == {"godtatt"}
    assert [en["hendelseId"] for en in svar] == [en["idempotencyKey"] for en in linjer]
    assert not any("vurdering" in en for en in svar)
    assert linje.foer(dufer[0], "4204")["sluttmaal"] == SLUTTMAAL["sluttmaal"]


def test_an_entry_is_edited_and_deleted_by_the_id_of_its_answer(
    linje: Linje, kommune: httpx.Client, nytt_duf: NyttDuf
) -> None:
    duf = linje.bosatt(nytt_duf())
    [ny] = send(kommune, [registrer(duf, "kontakt", **KONTAKT)])
    endring = {"handling": "endre", "innslagId": ny["innslagId"], "dato": "2024-02-20"}
    [endret] = send(kommune, [registrer(duf, "kontakt") | endring])
    assert (endret["utfall"], endret["innslagId"]) == ("godtatt", ny["innslagId"])
    sletting = registrer(duf, "kontakt") | {"handling": "slett", "innslagId": ny["innslagId"]}
    [slettet, en_gang_til] = send(kommune, [sletting, sletting | {"idempotencyKey": str(uuid4())}])
    assert slettet["utfall"] == "godtatt"
    assert (en_gang_til["utfall"], en_gang_til["problem"]["status"]) == ("avvist", 409)
    [kontakt] = innslagene(linje, duf, "kontakt")
    assert (kontakt["felter"]["dato"], kontakt["status"]) == ("2024-02-20", "slettet")


def test_a_transfer_that_broke_off_is_sent_again_and_registers_nothing_twice(
    linje: Linje, kommune: httpx.Client, nytt_duf: NyttDuf
) -> None:
    duf = linje.bosatt(nytt_duf())
    linjer = [registrer(duf, "vedtak", **DELTAKELSE), registrer(duf, "sluttmaal", **SLUTTMAAL)]
    foerst = send(kommune, [linjer[0]])
    linje.omstart(linje.registration)
    alle = send(kommune, [*linjer])
    assert alle[0] == foerst[0]
    assert alle[1]["utfall"] == "godtatt"
    assert len(innslagene(linje, duf, "vedtak")) == 1


@pytest.mark.parametrize(
    ("endret", "kode", "felt"),
    [
        ({"dato": "20240220"}, "NIR-FELT-DATO", "dato"),
        ({"ukjent": 1}, "NIR-FELT-UKJENT", "ukjent"),
        ({"kontakttype": None}, "NIR-FELT-TYPE", "kontakttype"),
        ({"kontakttype": "Brev"}, "NIR-KODE-UKJENT", "kontakttype"),
        ({"dufNummer": "123"}, "NIR-DUF-UGYLDIG", "dufNummer"),
        ({"idempotencyKey": "x"}, "NIR-NOEKKEL-UGYLDIG", "idempotencyKey"),
        ({"handling": "endre"}, "NIR-FELT-MANGLER", "innslagId"),
        ({"handling": "hent"}, "NIR-FELT-KODE", "handling"),
        ({"seksjon": "brev"}, "NIR-FELT-KODE", "seksjon"),
    ],
)
def test_a_wrong_line_gets_its_problem_and_the_other_lines_go_on(
    linje: Linje, kommune: httpx.Client, nytt_duf: NyttDuf, endret: dict[str, Any], kode: str, felt: str
) -> None:
    duf = linje.bosatt(nytt_duf())
    rett = registrer(duf, "kontakt", **KONTAKT)
    foer, feil, etter = send(kommune, [rett, registrer(duf, "kontakt", **KONTAKT) | endret, rett])
    assert (foer["utfall"], etter["utfall"]) == ("godtatt", "godtatt")
    assert (feil["utfall"], feil["problem"]["kode"], feil["problem"].get("felt")) == ("avvist", kode, felt)


@pytest.mark.parametrize("linje_", [b"{", b"[]", b'"tekst"', b'{"a":1,"a":2}'])
def test_a_line_that_is_no_object_is_refused_alone(kommune: httpx.Client, linje_: bytes) -> None:
    [svar] = send(kommune, [linje_])
    assert (svar["utfall"], svar["problem"]["status"]) == ("avvist", 422)


def test_an_unknown_person_and_another_kommune_s_get_the_same_answer(
    linje: Linje, kommune: httpx.Client, nytt_duf: NyttDuf
) -> None:
    en_annens = linje.bosatt(nytt_duf())
    with linje.kommune("3201") as annen:
        svar = send(annen, [registrer(duf, "kontakt", **KONTAKT) for duf in (en_annens, nytt_duf())])
    assert svar[0] | {"linje": 0} == svar[1] | {"linje": 0}
    assert svar[0]["problem"]["kode"] == "NIR-PERSON-UKJENT"
    assert svar[0].keys() == {"linje", "utfall", "problem"}


def test_only_a_caseworker_transfers_registrations(linje: Linje) -> None:
    with linje.register("imdi") as imdi:
        assert imdi.post("/v1/registreringer", content=b"").status_code == 403


def test_lines_about_a_person_are_decided_in_their_order(
    linje: Linje, kommune: httpx.Client, nytt_duf: NyttDuf
) -> None:
    duf = linje.bosatt(nytt_duf())
    dager = [date(2024, 2, dag).isoformat() for dag in range(1, 21)]
    svar = send(kommune, [registrer(duf, "kontakt", kontakttype="Kontakt", dato=dag) for dag in dager])
    plasser = [int(en["posisjon"].split("-")[1]) for en in svar]
    assert plasser == sorted(plasser)
    assert sorted(en["felter"]["dato"] for en in innslagene(linje, duf, "kontakt")) == dager
