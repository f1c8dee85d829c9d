"""The answer to a wrong request says in bokmål what is wrong, what is valid and what to do."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.stoette.linje import DELTAKELSE, KONTAKT, OPPHOLD, PERSON, Linje

NyttDuf = Callable[[], str]
RAAD = re.compile(
    r"\. (Bruk|Fjern|Fyll|Kontroller|Kort|Legg|Rett|Send|Velg) (ut |ned )?"
    r"(dem|den|det|en|et|til|færre|mindre|gyldig|datoen|linjeskift|resultatet|tallet|typen)\b[^.]*\.$"
)
MASKINSPRAAK = re.compile(r"\d\.0\b|tegn eller ledd|aa|[fgs]oe|[a-zæøå][A-Z]|\.\d|\d{4}-\d\d-\d\d")
DATOER = re.compile(r"\d\d\.\d\d\.\d{4}")
ARBEID = {"arbeidId": "a1", "fra": "2024-03-01", "timerPerUke": 10}
SIMULERT = {"handling": "registrer", "seksjon": "kontakt", **KONTAKT}
BARE_ID = "skal være skrevet med a-z, tall og skilletegn, uten mellomrom og æøå. Rett det."
OBJEKT = "skal være et objekt med felter. Rett det og send på nytt."
DAGENE = "må være mellom 01.01.1900 og 31.12.2100. Kontroller datoen."


@pytest.fixture(scope="module")
def imdi(linje: Linje) -> Iterator[httpx.Client]:
    with linje.register() as klient:
        yield klient


@pytest.fixture(scope="module")
def duf(linje: Linje, nytt_duf: NyttDuf) -> str:
    return linje.bosatt(nytt_duf())


def _krev_setninger_som_hjelper(problem: dict[str, Any]) -> None:
    for setning in (problem["detail"], *(feil["detail"] for feil in problem.get("feil", ()))):
        assert RAAD.search(setning), setning
        assert not MASKINSPRAAK.search(DATOER.sub("", setning)), setning


def noestet(nivaaer: int) -> bytes:
    return b'{"a":' * nivaaer + b"1" + b"}" * nivaaer


@pytest.mark.parametrize(
    ("sti", "kropp", "felt", "setning"),
    [
        ("arbeid", ARBEID | {"timerPerUke": "20"}, "timerPerUke",
         "Feltet «timer per uke» skal være et tall. Rett det og send på nytt."),
        ("arbeid", ARBEID | {"timerPerUke": 200}, "timerPerUke",
         "Feltet «timer per uke» kan ikke være større enn 168. Rett tallet."),
        ("arbeid", ARBEID | {"timerPerUke": -1}, "timerPerUke",
         "Feltet «timer per uke» kan ikke være mindre enn 0. Rett tallet."),
        ("arbeid", None, None, f"Innholdet {OBJEKT}"),
        ("arbeid", [], None, f"Innholdet {OBJEKT}"),
        ("simuler", [], None, "Innholdet må ha minst 1 ledd. Legg til det som mangler."),
        ("simuler", [SIMULERT] * 200, None, "Innholdet kan ha høyst 50 ledd. Send færre om gangen."),
        ("simuler", [SIMULERT, 7], "1", f"Nr. 2 i listen {OBJEKT}"),
        ("simuler", [SIMULERT | {"dato": "i går"}], "0.dato",
         "Feltet «dato» i nr. 1 i listen skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD. Rett datoen."),
        ("", PERSON | {"fornavn": "Ka\x00ri"}, "fornavn",
         "Feltet «fornavn» har tegn som ikke kan vises. Fjern dem og send på nytt."),
        ("", PERSON | {"fornavn": "Kari \u202eiraK"}, "fornavn",
         "Feltet «fornavn» må være på én linje, uten styretegn. Fjern linjeskift og styretegn, "
         "og send det på nytt."),
        ("", PERSON | {"fornavn": "a" * 201}, "fornavn",
         "Feltet «fornavn» kan ha høyst 200 tegn. Kort det ned."),
        ("", PERSON | {"foedselsdato": "1. mai"}, "foedselsdato",
         "Feltet «fødselsdato» skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD. Rett datoen."),
        ("", PERSON | {"statsborgerskap": ["Syria"]}, "statsborgerskap.0",
         "Feltet «statsborgerskap, nr. 1» skal være 3 store bokstaver. Rett det."),
        ("", PERSON | {"kjoenn": "Annet"}, "kjoenn",
         "Feltet «kjønn» har en verdi som ikke finnes. Lovlige verdier: Kvinne eller Mann. Velg en av dem."),
        ("opphold", OPPHOLD | {"oppholdId": "æ"}, "oppholdId",
         f"Feltet «oppholdets id» {BARE_ID}"),
        ("opphold", OPPHOLD | {"oppholdId": "o 2"}, "oppholdId",
         f"Feltet «oppholdets id» {BARE_ID}"),
        ("opphold", OPPHOLD | {"familie": {"referansepersonHjemmel": 1}},
         "familie.referansepersonHjemmel", None),
        ("kontakt", KONTAKT | {"dato": "2201-01-01"}, "dato", f"Feltet «dato» {DAGENE}"),
        ("kontakt", KONTAKT | {"dato": "2100-12-32"}, "dato",
         "Feltet «dato» skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD. Rett datoen."),
        ("kontakt", KONTAKT | {"dato": "2101-01-01"}, "dato", f"Feltet «dato» {DAGENE}"),
        ("avslutning", {"avslutningsdato": "2024-01-01"}, "avslutningsaarsak",
         "Feltet «avslutningsårsak» mangler. Fyll det ut og send på nytt."),
    ],
)  # fmt: skip
def test_the_sentence_about_a_wrong_body_says_what_is_valid_and_what_to_do(
    kommune: httpx.Client,
    imdi: httpx.Client,
    duf: str,
    sti: str,
    kropp: Any,
    felt: str | None,
    setning: str | None,
) -> None:
    klient = imdi if sti in ("", "arbeid", "opphold") else kommune
    metode = "POST" if sti else "PUT"
    svar = klient.request(metode, f"/v1/personer/{duf}/{sti}".rstrip("/"), content=json.dumps(kropp))
    problem = svar.json()
    assert (svar.status_code, problem.get("felt")) == (422, felt)
    _krev_setninger_som_hjelper(problem)
    assert setning is None or problem["detail"] == setning


def test_a_body_that_is_too_large_gets_advice_to_send_smaller_parts(kommune: httpx.Client, duf: str) -> None:
    for innhold in (b" " * 1_100_000, iter([b" " * 1_100_000])):
        svar = kommune.post(f"/v1/personer/{duf}/kontakt", content=innhold)
        assert (svar.status_code, svar.json()["detail"]) == (
            413,
            "Innholdet er større enn 1024 KiB, som er det meste som tas imot. Send mindre om gangen.",
        )


@pytest.mark.parametrize("nivaaer", [250, 2000])
def test_the_sentence_about_a_body_nested_too_deep_says_so(
    kommune: httpx.Client, imdi: httpx.Client, duf: str, nivaaer: int
) -> None:
    problem = kommune.post(f"/v1/personer/{duf}/kontakt", content=noestet(nivaaer)).json()
    assert problem["kode"] == "NIR-JSON-UGYLDIG"
    assert (
        problem["detail"]
        == "Innholdet har for mange nivåer inne i hverandre. Bruk færre nivåer og send på nytt."
    )
    linje = b'{"hendelseId": "h", "fyll": ' + noestet(nivaaer) + b"}"
    svar = imdi.post("/v1/innlesing", content=linje).json()
    if nivaaer == 2000:
        assert svar["problem"]["detail"] == problem["detail"].replace("Innholdet", "Linjen")


@pytest.mark.parametrize(
    "kropp", [b"\xef\xbb\xbf{}", b'{"kontakttype": "\\ud800"}', b'{"kontakttype": "\xff"}', b"{", b""]
)
def test_the_sentence_about_unreadable_json_says_all_that_it_takes(
    kommune: httpx.Client, imdi: httpx.Client, duf: str, kropp: bytes
) -> None:
    problem = kommune.post(f"/v1/personer/{duf}/kontakt", content=kropp).json()
    assert problem["detail"] == (
        "Innholdet er ikke JSON som kan leses. Send gyldig JSON i UTF-8, uten BOM og uten halve tegn "
        "(et surrogat alene)."
    )
    if kropp:
        svar = imdi.post("/v1/innlesing", content=kropp).json()
        assert svar["problem"]["detail"] == problem["detail"].replace("Innholdet", "Linjen")


@pytest.mark.parametrize("dato", ["9999-12-31", "0001-01-01", "2201-01-01", "1899-12-31", "2101-01-01"])
def test_the_sentence_about_a_date_in_an_address_has_the_limits(
    kommune: httpx.Client, imdi: httpx.Client, duf: str, dato: str
) -> None:
    for felt, navn, svar in (
        ("gyldigPaa", "gyldig på", kommune.get(f"/v1/kodeverk/tiltak?gyldigPaa={dato}")),
        ("paaDato", "på dato", kommune.post(f"/v1/personer/{duf}/simuler?paaDato={dato}", json=[SIMULERT])),
        ("dato", "dato", imdi.delete(f"/v1/personer/{duf}/opphold/o1?dato={dato}")),
    ):
        problem = svar.json()
        assert (svar.status_code, problem["kode"], problem["felt"]) == (422, "NIR-FELT-DATO", felt)
        assert problem["detail"] == f"Feltet «{navn}» {DAGENE}"


def test_the_last_possible_day_is_the_same_everywhere(kommune: httpx.Client, duf: str) -> None:
    assert kommune.get("/v1/kodeverk/tiltak?gyldigPaa=2100-12-31").status_code == 200
    kontakt = KONTAKT | {"dato": "2100-12-31"}
    assert kommune.post(f"/v1/personer/{duf}/kontakt", json=kontakt).status_code == 201


def test_a_simulation_says_which_proposal_was_refused(kommune: httpx.Client, duf: str) -> None:
    sluttmaal = {"handling": "slett", "seksjon": "kontakt", "innslagId": "finnes-ikke"}
    forslag = [SIMULERT, SIMULERT | {"kontakttype": "Brev"}, sluttmaal]
    avvist = kommune.post(f"/v1/personer/{duf}/simuler", json=forslag).json()["avvist"]
    assert [(en["kode"], en["felt"]) for en in avvist] == [
        ("NIR-KODE-UKJENT", "1.kontakttype"),
        ("NIR-INNSLAG-UKJENT", "2.innslagId"),
    ]


def test_the_sentence_about_a_single_possible_resultat_offers_no_choice(
    kommune: httpx.Client, duf: str
) -> None:
    plan = DELTAKELSE | {"vedtakstype": "Integreringsplan"}
    svar = kommune.post(f"/v1/personer/{duf}/vedtak", json=plan).json()
    assert (
        svar["detail"]
        == "Vedtaket «Integreringsplan» kan bare ha resultatet «Vedtak fattet». Rett resultatet."
    )
    svar = kommune.post(f"/v1/personer/{duf}/vedtak", json=DELTAKELSE | {"resultat": "Vedtak fattet"}).json()
    assert svar["detail"].endswith("kan bare ha resultatet «Innvilget» eller «Avslag». Rett resultatet.")


def test_a_key_that_was_used_before_is_called_what_its_sender_calls_it(
    kommune: httpx.Client, imdi: httpx.Client, duf: str
) -> None:
    hode = {"Idempotency-Key": str(uuid4())}
    for dato in ("2024-01-10", "2024-01-11"):
        svar = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT | {"dato": dato}, headers=hode)
    assert (svar.json()["kode"], svar.json()["felt"]) == ("NIR-ID-GJENBRUKT", "Idempotency-Key")
    konvolutt = {"hendelseId": str(uuid4()), "dufNummer": duf, "versjon": 1, "kilde": "imdi"}
    linjer = [
        konvolutt | {"type": "UtdanningRegistrert", "innhold": {"gjennomfoertVideregaaende": svar_}}
        for svar_ in (True, False)
    ]
    lest = imdi.post("/v1/innlesing", content="\n".join(map(json.dumps, linjer)))
    problem = json.loads(lest.text.splitlines()[1])["problem"]
    assert (problem["kode"], problem["felt"]) == ("NIR-ID-GJENBRUKT", "hendelseId")


def test_the_sentence_about_an_unknown_type_has_the_known_types(imdi: httpx.Client, duf: str) -> None:
    konvolutt = {"hendelseId": str(uuid4()), "dufNummer": duf, "versjon": 1, "kilde": "imdi", "innhold": {}}
    for type_ in ("Tull", ["Tull"], None):
        problem = imdi.post("/v1/innlesing", json=konvolutt | {"type": type_}).json()["problem"]
        assert (problem["kode"], problem["status"], problem["felt"]) == ("NIR-LINJE-ULESELIG", 422, "type")
        assert problem["detail"] == (
            "Linjen har ingen type som finnes. Du kan sende ArbeidRegistrert, BosettingRegistrert, "
            "KarriereveiledningRegistrert, OppholdOpphoert, OppholdRegistrert, PersonRegistrert eller "
            "UtdanningRegistrert. Rett typen og send linjen på nytt."
        )
