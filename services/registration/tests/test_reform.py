"""Calls every route about a person as the successor of a kommune that the person left (kontrakt §6.3).

Ålesund (1507) was split on 01.01.2024 into 1508 and 1580. Each of the two gets the answers that a user with
the old number gets. Every other kommune gets the answers about an unknown person.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from uuid import uuid4

import httpx
import orjson
import pytest

from services.registration.tests.test_tilgang_over_alle_ruter import (
    OM_PERSON,
    UKJENT,
    Person,
    flytt,
    i_program,
    kall,
    uten_id,
)
from tests.stoette.linje import Linje

NyttDuf = Callable[[], str]
GAMMEL, NYE, FREMMED = "1507", ("1508", "1580"), "1511"
BOSATT = {"bosettingsdato": "2024-01-05", "kommunenummer": GAMMEL, "etterAvtale": True}
FLYTTEDAG = date(2024, 4, 1)
KONTAKT = {"kontakttype": "Kontakt", "dato": "2024-01-20"}


@pytest.fixture(scope="module")
def http(linje: Linje) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=linje.registration.adresse, timeout=120) as klient:
        yield klient


def fra_aalesund(linje: Linje, duf: str) -> Person:
    """A person whose file has only the old number, and who has moved to Oslo."""
    person = i_program(linje, duf, BOSATT)
    with linje.kommune(GAMMEL) as klient:
        slutt = {"avslutningsaarsak": "Fagskole", "avslutningsdato": "2024-03-01", "bekreftet": True}
        svar = klient.post(f"/v1/personer/{duf}/avslutning", json=slutt).raise_for_status().json()
    flytt(linje, duf, FLYTTEDAG)
    return Person(duf, svar["innslagId"], person.hendelse_id)


@pytest.fixture(scope="module")
def person(linje: Linje) -> Person:
    return fra_aalesund(linje, "990189000100")


def som(linje: Linje, kommune: str) -> dict[str, str]:
    return linje.som("saksbehandler", kommune=kommune)


@pytest.mark.parametrize(("metode", "sti", "operasjon"), OM_PERSON)
def test_the_successor_is_answered_as_the_kommune_that_was_left(
    linje: Linje,
    http: httpx.Client,
    person: Person,
    nytt_duf: NyttDuf,
    metode: str,
    sti: str,
    operasjon: dict[str, Any],
) -> None:
    sletter = metode == "delete" and "/avslutning/" in sti
    proevd = fra_aalesund(linje, nytt_duf()) if sletter else person
    ukjent = kall(http, metode, sti, operasjon, UKJENT, proevd, som(linje, FREMMED))
    fremmed = kall(http, metode, sti, operasjon, proevd.duf, proevd, som(linje, FREMMED))
    assert uten_id(fremmed) == uten_id(ukjent)
    nye = [kall(http, metode, sti, operasjon, proevd.duf, proevd, som(linje, ny)) for ny in NYE]
    gammel = kall(http, metode, sti, operasjon, proevd.duf, proevd, som(linje, GAMMEL))
    if sletter:
        assert [svar.status_code for svar in (*nye, gammel)] == [200, 409, 409]
    else:
        assert [uten_sted(svar) for svar in nye] == [uten_sted(gammel)] * 2


def uten_sted(svar: httpx.Response) -> tuple[int, Any]:
    """The answer without its ids, and without the place of its fact in the log."""
    status, felter = uten_id(svar)
    return status, {navn: verdi for navn, verdi in felter.items() if navn != "posisjon"}


def test_handlinger_says_what_the_successor_may_edit_and_the_edit_is_accepted(
    linje: Linje, http: httpx.Client, nytt_duf: NyttDuf
) -> None:
    person = fra_aalesund(linje, nytt_duf())
    sti = f"/v1/personer/{person.duf}"
    kan = http.get(f"{sti}/handlinger", headers=som(linje, "1508")).raise_for_status().json()
    [rad] = [rad for rad in kan["innslag"] if rad["innslagId"] == person.innslag_id]
    assert (rad["kanEndre"], rad["kanSlette"]) == (True, True)
    noekkel = str(uuid4())
    hoder = som(linje, "1508") | {"Idempotency-Key": noekkel}
    for _ in range(2):
        svar = http.delete(f"{sti}/avslutning/{person.innslag_id}", headers=hoder)
        assert (svar.status_code, svar.json()["vurdering"]) == (200, None), svar.text
    for kommune in ("1508", GAMMEL):
        avgjort = http.get(f"{sti}/registreringer/{noekkel}", headers=som(linje, kommune))
        assert (avgjort.status_code, avgjort.json()["utfall"]) == (200, "godtatt")
    assert http.get(f"{sti}/registreringer/{noekkel}", headers=som(linje, FREMMED)).status_code == 404


def test_a_registration_from_before_the_reform_is_not_made_twice_after_it(
    linje: Linje, http: httpx.Client, nytt_duf: NyttDuf
) -> None:
    person, noekkel = i_program(linje, nytt_duf(), BOSATT), str(uuid4())
    sti = f"/v1/personer/{person.duf}/kontakt"
    gammel = som(linje, GAMMEL) | {"Idempotency-Key": noekkel}
    foerste = http.post(sti, json=KONTAKT, headers=gammel).raise_for_status().json()
    flytt(linje, person.duf, FLYTTEDAG)
    igjen = http.post(sti, json=KONTAKT, headers=som(linje, "1508") | {"Idempotency-Key": noekkel})
    assert (igjen.status_code, igjen.json()["innslagId"]) == (201, foerste["innslagId"])
    annen = http.post(
        sti, json=KONTAKT | {"kontakttype": "Krav"}, headers=som(linje, "1508") | {"Idempotency-Key": noekkel}
    )
    assert (annen.status_code, annen.json()["kode"]) == (422, "NIR-ID-GJENBRUKT")


def test_a_batch_of_the_successor_is_decided_as_its_single_requests(
    linje: Linje, http: httpx.Client, nytt_duf: NyttDuf
) -> None:
    person = fra_aalesund(linje, nytt_duf())
    slett = {"handling": "slett", "seksjon": "avslutning", "innslagId": person.innslag_id}
    linje_ = slett | {"dufNummer": person.duf, "idempotencyKey": str(uuid4())}
    utfall = {}
    for kommune in (FREMMED, "1580"):
        svar = http.post(
            "/v1/registreringer",
            content=orjson.dumps(linje_),
            headers=som(linje, kommune) | {"Content-Type": "application/x-ndjson"},
        )
        utfall[kommune] = [orjson.loads(en)["utfall"] for en in svar.content.splitlines()]
    assert utfall == {FREMMED: ["avvist"], "1580": ["godtatt"]}
