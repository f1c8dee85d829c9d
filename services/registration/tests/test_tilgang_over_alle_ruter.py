"""Calls every route of registration, as every kind of caller who has no access to the person (kontrakt §3.6).

The routes come from OpenAPI. A route with a DUF-nummer in its path is tested without being listed here. Any
other route must be in `UTEN_PERSON` or have a test of its own. Otherwise the first test fails.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import NAMESPACE_DNS, uuid4, uuid5

import httpx
import pytest
from nir.klokke import idag
from registration.innstillinger import Innstillinger
from registration.tjeneste import lag_tjeneste

from services.registration.tests.innsynslogg import lest_om
from tests.stoette.linje import BOSETTING, DELTAKELSE, OPPHOLD, PERSON, SLUTTMAAL, Linje, bosett

NyttDuf = Callable[[], str]
OPERASJONER: list[tuple[str, str, dict[str, Any]]] = [
    (metode, sti, operasjon)
    for sti, operasjoner in lag_tjeneste(Innstillinger()).openapi()["paths"].items()
    for metode, operasjon in operasjoner.items()
    if sti.startswith("/v1")
]
OM_PERSON = [
    pytest.param(metode, sti, operasjon, id=operasjon["operationId"])
    for metode, sti, operasjon in OPERASJONER
    if "{duf}" in sti
]
UTEN_PERSON = {
    "/v1/kodeverk",
    "/v1/kodeverk/alle",
    "/v1/kodeverk/{navn}",
    "/v1/meg",
    "/v1/kalkulator",  # It takes no person and reads no log: test_kalkulator.py.
    "/v1/innlesing",  # Only registers write here, and the answers show only decisions (test_innlesing.py).
    "/v1/registreringer",  # The answers show only decisions; unknown persons: test_fagsystem.py.
    "/v1/etterregistrering",  # test_adressebeskyttelse.py
    "/v1/etterregistrering/{tilgangId}",
}
FORNAVN, ETTERNAVN, IDENT, NOTAT = "KJENNELIGA", "GJENKJENNES", "17059055555", "NOTATET-SOM-ROEPER"
IDENTITET = {"fornavn": FORNAVN, "etternavn": ETTERNAVN, "folkeregisterident": IDENT}
NYTT_NAVN = "NYNAVNETSOMROEPER"
HEMMELIG = (FORNAVN, ETTERNAVN, IDENT, NOTAT, NYTT_NAVN, "1990-05-17", "0301", "4204")


@dataclass
class Person:
    """A person whose values can all be recognised in an answer, with the ids that a caller may know from an
    earlier time.
    """

    duf: str
    innslag_id: str
    hendelse_id: str

    @property
    def flyttet_id(self) -> str:
        """The id of the regelmotor's row `Flyttet`, computed as anybody can compute it (kontrakt §5.17)."""
        return str(uuid5(NAMESPACE_DNS, f"{self.duf}/Flyttet/{self.duf}-f1"))


def i_program(linje: Linje, duf: str, bosetting: dict[str, Any] | None = None, **person: Any) -> Person:
    """Register a person in programme in Kristiansand, or in the kommune that `bosetting` names."""
    linje.bosatt(duf, **IDENTITET, **person)
    kommune = (bosetting or {}).get("kommunenummer", "4204")
    with linje.register() as imdi:
        if bosetting:
            imdi.post(f"/v1/personer/{duf}/bosetting", json=BOSATT | bosetting).raise_for_status()
        veiledet = {"anbefaltSluttmaal": "Høyere utdanning", "dato": "2024-01-08", "notat": NOTAT}
        imdi.post(f"/v1/personer/{duf}/karriereveiledning", json=veiledet).raise_for_status()
    hode = linje.som("saksbehandler", "strengtFortrolig", kommune=kommune)
    with httpx.Client(base_url=linje.registration.adresse, headers=hode, timeout=120) as klient:
        klient.post(f"/v1/personer/{duf}/sluttmaal", json=SLUTTMAAL).raise_for_status()
        vedtak = klient.post(f"/v1/personer/{duf}/vedtak", json=DELTAKELSE).raise_for_status().json()
    return Person(duf, vedtak["innslagId"], vedtak["hendelseId"])


def i_program_naa(linje: Linje, duf: str) -> Person:
    """Register a person who settled in Kristiansand 60 days ago and started a programme 5 days later.

    A move today ends the programme.
    """
    dag = idag() - timedelta(days=60)
    with linje.register() as imdi:
        bosett(
            imdi,
            duf,
            person=PERSON | IDENTITET,
            opphold=OPPHOLD | {"innvilget": f"{dag}"},
            bosetting=BOSETTING | {"bosettingsdato": f"{dag}"},
        )
    deltakelse = DELTAKELSE | {"vedtaksdato": f"{dag}", "startdato": f"{dag + timedelta(days=5)}"}
    with linje.kommune() as klient:
        klient.post(f"/v1/personer/{duf}/sluttmaal", json=SLUTTMAAL).raise_for_status()
        vedtak = klient.post(f"/v1/personer/{duf}/vedtak", json=deltakelse).raise_for_status().json()
    return Person(duf, vedtak["innslagId"], vedtak["hendelseId"])


BOSATT = {"bosettingsdato": "2024-01-05", "etterAvtale": True}


def fra_folkeregisteret(linje: Linje, duf: str, type_: str, innhold: dict[str, Any]) -> None:
    konvolutt = {
        "hendelseId": str(uuid4()),
        "dufNummer": duf,
        "type": type_,
        "versjon": 1,
        "kilde": "folkeregisteret",
        "innhold": innhold,
    }
    with linje.register("folkeregisteret") as klient:
        svar = klient.post("/v1/innlesing", json=konvolutt).raise_for_status()
    assert svar.json()["utfall"] == "godtatt", svar.text


def flytt(linje: Linje, duf: str, dag: date, til: str = "0301") -> None:
    """Register a move from Kristiansand. When its day comes, the move gives the row `Person.flyttet_id`."""
    flytting = {"folkeregisterHendelseId": f"{duf}-f1", "flyttedato": f"{dag}", "tilKommunenummer": til}
    fra_folkeregisteret(linje, duf, "Flyttet", flytting)


def flyttet(linje: Linje, duf: str, dag: date, til: str = "0301") -> Person:
    """Register a person who moves from Kristiansand on `dag`.

    If that day has come, the person also gets a new name.
    """
    person = i_program_naa(linje, duf)
    flytt(linje, duf, dag, til)
    if dag <= idag():
        navn = {"folkeregisterHendelseId": f"{duf}-f2", "fornavn": NYTT_NAVN, "etternavn": NYTT_NAVN}
        fra_folkeregisteret(linje, duf, "NavnEndret", navn)
    return person


@pytest.fixture(scope="module")
def personer(linje: Linje) -> dict[str, Person]:
    """One person for each reason for which a caller has no access to a person."""
    i_oslo = {"kommunenummer": "0301", "bydelsnummer": "030103"}
    return {
        "annen kommune": i_program(linje, "990188000100"),
        "fratraadt": flyttet(linje, "990188000200", idag() - timedelta(days=1)),
        "bydel": i_program(linje, "990188000300", i_oslo),
        "fortrolig": i_program(linje, "990188000400", adressebeskyttelse="fortrolig"),
        "strengt fortrolig": i_program(linje, "990188000500", adressebeskyttelse="strengtFortrolig"),
        "flytter hit senere": flyttet(linje, "990188000600", idag() + timedelta(days=30), til="3201"),
    }


ASKERE: dict[str, tuple[str, tuple[str, ...], str, str | None]] = {
    "annen kommune": ("annen kommune", ("saksbehandler", "strengtFortrolig"), "3201", None),
    "annen kommune, administrativ": ("annen kommune", ("administrativ",), "3201", None),
    "annen kommune, leser": ("annen kommune", ("leser",), "3201", None),
    "bydel": ("bydel", ("saksbehandler",), "0301", "030104"),
    "uten fortrolig": ("fortrolig", ("saksbehandler",), "4204", None),
    "uten strengt fortrolig": ("strengt fortrolig", ("saksbehandler", "fortrolig"), "4204", None),
    "flytter hit senere": ("flytter hit senere", ("saksbehandler",), "3201", None),
    "neither the left nor the new kommune": ("fratraadt", ("saksbehandler",), "3201", None),
}
"""Asker → whom the asker asks about, and the asker's roles, kommune and bydel."""
UKJENT = "990188999900"


@pytest.fixture(scope="module")
def http(linje: Linje) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=linje.registration.adresse, timeout=120) as klient:
        yield klient


def hode(linje: Linje, roller: tuple[str, ...], kommune: str | None, bydel: str | None) -> dict[str, str]:
    return {"Authorization": f"Bearer {linje.token(*roller, kommune=kommune, bydel=bydel)}"}


def kall(
    http: httpx.Client,
    metode: str,
    sti: str,
    operasjon: dict[str, Any],
    duf: str,
    person: Person,
    hoder: dict[str, str],
    innslag_id: str | None = None,
) -> httpx.Response:
    """Send a request that would be valid for `person`, but with `duf` as its DUF-nummer."""
    steder = {
        "duf": duf,
        "innslagId": innslag_id or person.innslag_id,
        "hendelseId": person.hendelse_id,
        "oppholdId": "o1",
    }
    fylt = re.sub(r"{(\w+)}", lambda treff: steder[treff[1]], sti)
    kropp = operasjon.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")
    kreves = [p["name"] for p in operasjon.get("parameters", ()) if p["in"] == "query" and p["required"]]
    params = dict.fromkeys(kreves, "2024-06-01")
    return http.request(metode, fylt, json=kropp, headers=hoder, params=params)


def uten_id(svar: httpx.Response) -> tuple[int, Any]:
    felter = svar.json()
    return svar.status_code, {navn: verdi for navn, verdi in felter.items() if navn != "hendelseId"}


def roeper(svar: httpx.Response, duf: str) -> list[str]:
    return [verdi for verdi in (*HEMMELIG, duf) if verdi in svar.text]


def test_every_route_is_about_a_person_or_listed_here() -> None:
    andre = {sti for _, sti, _ in OPERASJONER if "{duf}" not in sti}
    assert andre <= UTEN_PERSON, "say here that it shows no person, or test who may see the person"


@pytest.mark.parametrize("asker", ASKERE)
@pytest.mark.parametrize(("metode", "sti", "operasjon"), OM_PERSON)
def test_a_person_who_is_not_the_caller_s_is_answered_as_an_unknown_one(
    linje: Linje,
    http: httpx.Client,
    personer: dict[str, Person],
    metode: str,
    sti: str,
    operasjon: dict[str, Any],
    asker: str,
) -> None:
    om, roller, kommune, bydel = ASKERE[asker]
    person, hoder = personer[om], hode(linje, roller, kommune, bydel)
    ukjent = kall(http, metode, sti, operasjon, UKJENT, person, hoder)
    for innslag_id in (person.innslag_id, person.flyttet_id) if "{innslagId}" in sti else (None,):
        svar = kall(http, metode, sti, operasjon, person.duf, person, hoder, innslag_id)
        assert roeper(svar, person.duf) == []
        assert uten_id(svar) == uten_id(ukjent)
        assert svar.status_code in (403, 404)
        assert svar.status_code == 403 or "hendelseId" not in svar.json()


@pytest.mark.parametrize(("metode", "sti", "operasjon"), OM_PERSON)
def test_the_kommune_that_the_person_has_left_gets_nothing_newer(
    linje: Linje,
    http: httpx.Client,
    personer: dict[str, Person],
    metode: str,
    sti: str,
    operasjon: dict[str, Any],
) -> None:
    person = personer["fratraadt"]
    for roller in (("saksbehandler", "strengtFortrolig"), ("administrativ",), ("leser",)):
        hoder = hode(linje, roller, "4204", None)
        for innslag_id in (person.innslag_id, person.flyttet_id) if "{innslagId}" in sti else (None,):
            svar = kall(http, metode, sti, operasjon, person.duf, person, hoder, innslag_id)
            assert svar.status_code in (200, 201, 403, 404, 409, 422), svar.text
            assert [verdi for verdi in (NYTT_NAVN, "0301", NOTAT, IDENT) if verdi in svar.text] == []
            felter = svar.json()
            assert felter.get("vurdering") is None
            assert "versjon" not in felter


def test_the_left_kommune_s_retry_is_answered_with_its_decision_alone(
    linje: Linje, http: httpx.Client, nytt_duf: NyttDuf
) -> None:
    person = i_program(linje, nytt_duf())
    noekkel, sti = str(uuid4()), f"/v1/personer/{person.duf}/kontakt"
    hoder = linje.som("saksbehandler") | {"Idempotency-Key": noekkel}
    kropp = {"kontakttype": "Kontakt", "dato": "2024-01-20"}
    foerste = http.post(sti, json=kropp, headers=hoder).raise_for_status().json()
    flytt(linje, person.duf, idag())
    igjen = http.post(sti, json=kropp, headers=hoder)
    assert igjen.status_code == 201
    assert igjen.json()["innslagId"] == foerste["innslagId"]
    assert igjen.json()["vurdering"] is None
    assert igjen.json()["posisjon"].endswith("-0")
    status = http.get(f"/v1/personer/{person.duf}/registreringer/{noekkel}", headers=hoder).json()
    assert "versjon" not in status
    assert "posisjon" not in status


def test_a_computed_id_of_the_regelmotor_s_row_opens_nothing_to_another_kommune(
    linje: Linje, http: httpx.Client, nytt_duf: NyttDuf
) -> None:
    person = i_program_naa(linje, nytt_duf())
    flytt(linje, person.duf, idag())
    for metode, kropp in (("PATCH", {"avslutningsdato": "2024-05-01"}), ("DELETE", None)):
        for duf in (person.duf, UKJENT):
            sti = f"/v1/personer/{duf}/avslutning/{person.flyttet_id}"
            annen = http.request(metode, sti, json=kropp, headers=linje.som("saksbehandler", kommune="3201"))
            assert (annen.status_code, annen.json()["kode"]) == (404, "NIR-PERSON-UKJENT")
            assert annen.json().keys() == {"type", "title", "status", "detail", "kode"}
    # The row exists, and the kommune that the person has left may delete it.
    sti = f"/v1/personer/{person.duf}/avslutning/{person.flyttet_id}"
    egen = http.delete(sti, headers=linje.som("saksbehandler"))
    assert (egen.status_code, egen.json()["vurdering"]) == (200, None)


BESLUTNINGEN = {"hendelseId", "utfall", "problem", "varsler", "innslagId", "posisjon", "versjon", "status"}
"""What an answer may hold without being a reading of the person (kontrakt §5.14)."""


def test_every_answer_that_shows_more_than_a_decision_is_recorded_as_a_reading(
    linje: Linje, http: httpx.Client, nytt_duf: NyttDuf
) -> None:
    person = i_program(linje, nytt_duf())
    viste = set()
    for metode, sti, operasjon in OPERASJONER:
        if "{duf}" in sti and operasjon["tags"] != ["kilderegistre"]:
            svar = kall(http, metode, sti, operasjon, person.duf, person, linje.som("saksbehandler"))
            if svar.is_success and _viser_mer(svar):
                viste.add(sti)
    assert len(viste) > 5
    noterte = {post.utvalg.get("rute") for post in lest_om(linje, person.duf) if post.hva != "mislykket"}
    assert viste - noterte == set()


def _viser_mer(svar: httpx.Response) -> bool:
    if not svar.headers["content-type"].startswith("application/json"):
        return True
    felter = svar.json()
    mer = {navn for navn, verdi in felter.items() if verdi is not None} - BESLUTNINGEN
    return bool(mer - {"etag"})


@pytest.mark.parametrize(("metode", "sti", "operasjon"), OM_PERSON)
def test_administrativ_sees_no_kompetanse(
    linje: Linje,
    http: httpx.Client,
    nytt_duf: NyttDuf,
    metode: str,
    sti: str,
    operasjon: dict[str, Any],
) -> None:
    person = i_program(linje, nytt_duf())
    svar = kall(http, metode, sti, operasjon, person.duf, person, linje.som("administrativ"))
    assert svar.status_code in (200, 201, 403, 404, 409, 422), svar.text
    assert NOTAT not in svar.text
    assert '"kompetanse"' not in svar.text


@pytest.mark.parametrize(("metode", "sti", "operasjon"), OM_PERSON)
def test_a_token_without_a_role_for_the_route_is_refused(
    linje: Linje,
    http: httpx.Client,
    personer: dict[str, Person],
    metode: str,
    sti: str,
    operasjon: dict[str, Any],
) -> None:
    person = personer["annen kommune"]
    for roller in ((), ("strengtFortrolig",)):
        svar = kall(http, metode, sti, operasjon, person.duf, person, hode(linje, roller, None, None))
        assert svar.status_code == 403, svar.text
        assert roeper(svar, person.duf) == []
    assert kall(http, metode, sti, operasjon, person.duf, person, {}).status_code == 401
