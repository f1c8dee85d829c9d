"""Every route answers a caller who may not see a protected person as if the person were unknown."""

import re
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from registration.innstillinger import Innstillinger
from registration.tjeneste import lag_tjeneste

from tests.stoette.klient import KLIENT
from tests.stoette.linje import DELTAKELSE, KONTAKT, SLUTTMAAL, Linje

NyttDuf = Callable[[], str]
OPERASJONER: list[tuple[str, str, dict[str, Any]]] = [
    (metode, sti, operasjon)
    for sti, operasjoner in lag_tjeneste(Innstillinger()).openapi()["paths"].items()
    for metode, operasjon in operasjoner.items()
    if "{duf}" in sti or sti.startswith("/v1/etterregistrering")
]


def om_person(*, fra_registrene: bool) -> list[Any]:
    """The routes about one person: with `fra_registrene` the routes of the upstream registers, without it
    all other routes.
    """
    return [
        pytest.param(*del_, id=del_[2]["operationId"])
        for del_ in OPERASJONER
        if (del_[2]["tags"] == ["kilderegistre"]) is fra_registrene
    ]


class Person:
    """A protected person in a programme, with a decision."""

    def __init__(self, linje: Linje, duf: str, vern: str) -> None:
        self.duf = linje.bosatt(duf, adressebeskyttelse=vern)
        self._hode = linje.som("saksbehandler", "strengtFortrolig")
        with httpx.Client(base_url=linje.registration.adresse, headers=self._hode, timeout=120) as klient:
            klient.post(f"/v1/personer/{duf}/sluttmaal", json=SLUTTMAAL).raise_for_status()
            vedtak = klient.post(f"/v1/personer/{duf}/vedtak", json=DELTAKELSE).raise_for_status().json()
        self.innslag_id, self.hendelse_id = vedtak["innslagId"], vedtak["hendelseId"]

    def versjon(self, linje: Linje) -> int:
        """The number of facts that were accepted about the person."""
        svar = KLIENT.post(
            f"{linje.registration.adresse}/v1/personer/{self.duf}/simuler",
            json=[{"handling": "registrer", "seksjon": "kontakt", **KONTAKT}],
            headers=self._hode,
        )
        return int(svar.raise_for_status().json()["foer"]["versjon"])


@pytest.fixture(scope="module")
def http(linje: Linje) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=linje.registration.adresse, timeout=120) as klient:
        yield klient


@pytest.fixture(scope="module")
def fortrolig(linje: Linje) -> Person:
    return Person(linje, "990199000100", "fortrolig")


@pytest.fixture(scope="module")
def strengt_fortrolig(linje: Linje) -> Person:
    return Person(linje, "990199000200", "strengtFortrolig")


def kall(
    http: httpx.Client,
    metode: str,
    sti: str,
    operasjon: dict[str, Any],
    duf: str,
    person: Person,
    hode: dict[str, str],
) -> tuple[int, dict[str, Any], str | None]:
    """Send a request that would be valid for `person`, but with `duf` as its DUF-nummer.

    Returns the status, the body without its hendelseId, and the header `Location`.
    """
    steder = {
        "duf": duf,
        "innslagId": person.innslag_id,
        "hendelseId": person.hendelse_id,
        "tilgangId": f"{person.hendelse_id}.{duf}",
        "oppholdId": "o1",
    }
    fylt = re.sub(r"{(\w+)}", lambda treff: steder[treff[1]], sti)
    kropp = operasjon.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")
    if sti == "/v1/etterregistrering":
        kropp = {"gjelder": "person", "dufNummer": duf, "tilDato": kropp["tilDato"]}
    kreves = [p["name"] for p in operasjon.get("parameters", ()) if p["in"] == "query" and p["required"]]
    svar = http.request(metode, fylt, json=kropp, headers=hode, params=dict.fromkeys(kreves, "2024-06-01"))
    felter = svar.json()
    uten = {navn: verdi for navn, verdi in felter.items() if navn != "hendelseId"}
    return svar.status_code, uten, svar.headers.get("location")


def roller(operasjon: dict[str, Any], *ekstra: str) -> tuple[str, ...]:
    return ({"imdi": "imdi", "kilderegistre": "udi"}.get(operasjon["tags"][0], "saksbehandler"), *ekstra)


def hode_for(linje: Linje, rollene: tuple[str, ...]) -> dict[str, str]:
    return linje.som(*rollene, kommune="4204" if "saksbehandler" in rollene else None)


@pytest.mark.parametrize(("metode", "sti", "operasjon"), om_person(fra_registrene=False))
def test_without_the_role_the_answer_is_that_of_an_unknown_person(
    linje: Linje,
    http: httpx.Client,
    fortrolig: Person,
    strengt_fortrolig: Person,
    nytt_duf: NyttDuf,
    metode: str,
    sti: str,
    operasjon: dict[str, Any],
) -> None:
    for person, ekstra in ((fortrolig, ()), (strengt_fortrolig, ("fortrolig",))):
        hode = hode_for(linje, roller(operasjon, *ekstra))
        ukjent = kall(http, metode, sti, operasjon, nytt_duf(), person, hode)
        assert kall(http, metode, sti, operasjon, person.duf, person, hode) == ukjent
        assert ukjent[0] == 404


def test_a_refused_registration_leaves_no_trace(linje: Linje, http: httpx.Client, fortrolig: Person) -> None:
    foer, noekkel = fortrolig.versjon(linje), str(uuid4())
    uten = hode_for(linje, ("saksbehandler",)) | {"Idempotency-Key": noekkel}
    sti = f"/v1/personer/{fortrolig.duf}"
    assert http.post(f"{sti}/kontakt", json=KONTAKT, headers=uten).status_code == 404
    # The answer is the same as for an unknown person, although the fact is in the log.
    assert http.get(f"{sti}/registreringer/{noekkel}", headers=uten).status_code == 404
    assert fortrolig.versjon(linje) == foer
    med = hode_for(linje, ("saksbehandler", "fortrolig")) | {"Idempotency-Key": noekkel}
    assert http.post(f"{sti}/kontakt", json=KONTAKT, headers=med).status_code == 201
    # The engine has decided a fact with this key. Without the role the answer is the same as for an unknown
    # key.
    assert http.post(f"{sti}/kontakt", json=KONTAKT, headers=uten).status_code == 404
    assert http.get(f"{sti}/registreringer/{noekkel}", headers=uten).status_code == 404


def test_a_refused_registration_of_an_unknown_person_does_not_wait(
    linje: Linje, http: httpx.Client, nytt_duf: NyttDuf
) -> None:
    noekkel = str(uuid4())
    hode = linje.som("saksbehandler") | {"Idempotency-Key": noekkel}
    sti = f"/v1/personer/{nytt_duf()}"
    assert http.post(f"{sti}/kontakt", json=KONTAKT, headers=hode).status_code == 404
    svar = http.get(f"{sti}/registreringer/{noekkel}", headers=hode)
    assert (svar.status_code, svar.json()["kode"]) == (404, "NIR-HENDELSE-UKJENT")


@pytest.mark.parametrize(
    ("vern", "rolle"),
    [("fortrolig", "fortrolig"), ("fortrolig", "strengtFortrolig"), ("strengtFortrolig", "strengtFortrolig")],
)
def test_with_the_role_the_person_is_as_any_other(
    linje: Linje, http: httpx.Client, fortrolig: Person, strengt_fortrolig: Person, vern: str, rolle: str
) -> None:
    person = fortrolig if vern == "fortrolig" else strengt_fortrolig
    hode = linje.som("saksbehandler", rolle)
    sti = f"/v1/personer/{person.duf}"
    registrert = http.post(f"{sti}/kontakt", json=KONTAKT, headers=hode)
    assert registrert.status_code == 201
    assert registrert.json()["vurdering"]["person"]["adressebeskyttelse"] == vern
    status = http.get(f"{sti}/registreringer/{registrert.json()['hendelseId']}", headers=hode)
    assert status.json()["utfall"] == "godtatt"
    assert http.get(f"{sti}/vedtak/{person.innslag_id}/vedtaksmal", headers=hode).status_code == 200


def test_imdi_reads_every_kommune_but_no_letter_of_a_protected_person_without_the_role(
    linje: Linje, http: httpx.Client, fortrolig: Person
) -> None:
    sti = f"/v1/personer/{fortrolig.duf}/vedtak/{fortrolig.innslag_id}/vedtaksmal"
    for rollene, status in ((("imdi",), 404), (("imdi", "fortrolig"), 200)):
        assert http.get(sti, headers=linje.som(*rollene, kommune=None)).status_code == status


def test_the_protection_holds_from_the_report_of_folkeregisteret(
    linje: Linje, http: httpx.Client, nytt_duf: NyttDuf
) -> None:
    duf = linje.bosatt(nytt_duf())
    sti, hode = f"/v1/personer/{duf}/kontakt", linje.som("saksbehandler")
    assert http.post(sti, json=KONTAKT, headers=hode).status_code == 201
    vern = {"folkeregisterHendelseId": str(uuid4()), "adressebeskyttelse": "fortrolig"}
    fakta = {"hendelseId": str(uuid4()), "dufNummer": duf, "type": "AdressebeskyttelseEndret", "versjon": 1}
    folkeregisteret = linje.som("folkeregisteret", kommune=None)
    lest = http.post(
        "/v1/innlesing", json=fakta | {"kilde": "folkeregisteret", "innhold": vern}, headers=folkeregisteret
    )
    assert lest.json()["utfall"] == "godtatt"
    assert http.post(sti, json=KONTAKT, headers=hode).status_code == 404
    # The register that reported the protection may still ask what the engine decided about its report.
    status = f"/v1/personer/{duf}/registreringer/{fakta['hendelseId']}"
    assert http.get(status, headers=folkeregisteret).json()["utfall"] == "godtatt"


@pytest.mark.parametrize(("metode", "sti", "operasjon"), om_person(fra_registrene=True))
def test_a_register_that_reports_about_the_person_gets_only_its_receipt(
    linje: Linje, http: httpx.Client, nytt_duf: NyttDuf, metode: str, sti: str, operasjon: dict[str, Any]
) -> None:
    person = Person(linje, nytt_duf(), "strengtFortrolig")
    svar = kall(http, metode, sti, operasjon, person.duf, person, hode_for(linje, roller(operasjon)))
    assert svar[0] == 201
    assert set(svar[1]) == {"status", "varsler", "posisjon"}
