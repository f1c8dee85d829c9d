"""The running service answers every malformed request, loses nothing, and serves other callers meanwhile."""

import json
import re
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import httpx
import psutil
import pytest
from registration.innstillinger import Innstillinger
from registration.tjeneste import lag_tjeneste

from tests.stoette.linje import BOSETTING, KONTAKT, OPPHOLD, PERSON, Linje

NyttDuf = Callable[[], str]
MEBIBYTE = 1024 * 1024
SIMULERT = {"handling": "registrer", "seksjon": "kontakt", **KONTAKT}
OPERASJONER: list[tuple[str, str, dict[str, Any]]] = [
    (metode, sti, operasjon)
    for sti, operasjoner in lag_tjeneste(Innstillinger()).openapi()["paths"].items()
    for metode, operasjon in operasjoner.items()
]


@pytest.fixture(scope="module")
def imdi(linje: Linje) -> Iterator[httpx.Client]:
    with linje.register() as klient:
        yield klient


@pytest.fixture(scope="module")
def duf(linje: Linje) -> str:
    return linje.bosatt("990299000100")


class Andre:
    """Another caller, which registers one contact after the other until the `with` block ends."""

    def __init__(self, linje: Linje, duf: str) -> None:
        self._linje, self._duf, self._slutt = linje, duf, False
        self._traad = ThreadPoolExecutor(1)
        self._svar: Future[list[int]] | None = None

    def __enter__(self) -> "Andre":
        self._svar = self._traad.submit(self._registrer)
        return self

    def __exit__(self, *_: object) -> None:
        self._slutt = True
        self._traad.shutdown()

    def _registrer(self) -> list[int]:
        svar: list[int] = []
        with self._linje.kommune() as kommune:
            while not svar or not self._slutt:
                sti = f"/v1/personer/{self._duf}/kontakt"
                svar.append(kommune.post(sti, json=KONTAKT).status_code)
        return svar

    @property
    def svar(self) -> set[int]:
        """The statuses of the caller's answers."""
        assert self._svar is not None
        return set(self._svar.result())


@pytest.mark.parametrize("oppgitt_lengde", [True, False])
def test_fifty_megabytes_are_413_and_other_callers_are_served_meanwhile(
    linje: Linje, kommune: httpx.Client, duf: str, oppgitt_lengde: bool
) -> None:
    bit = b'{"kontakttype": "' + b"a" * MEBIBYTE
    innhold = bit * 50 if oppgitt_lengde else iter([bit] * 50)
    with Andre(linje, duf) as andre:
        svar = kommune.post(f"/v1/personer/{duf}/kontakt", content=innhold)
    assert (svar.status_code, svar.json()["kode"]) == (413, "NIR-FOR-STOR")
    assert andre.svar == {201}


@pytest.mark.parametrize("sti", ["kontakt", "simuler", ""])
def test_very_many_unknown_fields_or_wrong_values_are_refused_at_once(
    kommune: httpx.Client, imdi: httpx.Client, duf: str, sti: str
) -> None:
    mange = {f"x{nr}": nr for nr in range(50_000)}
    kropper = {
        "kontakt": mange,
        "simuler": [SIMULERT | mange],
        "": PERSON | {"statsborgerskap": [1] * 300_000},
    }
    metode = imdi.put if not sti else kommune.post
    svar = metode(f"/v1/personer/{duf}/{sti}".rstrip("/"), json=kropper[sti])
    assert (svar.status_code, svar.json()["kode"]) == (422, "NIR-FOR-MANGE-VERDIER")


def test_the_largest_simulation_is_not_too_large(kommune: httpx.Client, duf: str) -> None:
    vedtak = {
        "handling": "registrer",
        "seksjon": "vedtak",
        "vedtakstype": "Tildeling av introduksjonsprogram",
        **{f"ukjent{nr}": "a, b" for nr in range(20)},
    }
    svar = kommune.post(f"/v1/personer/{duf}/simuler", json=[vedtak] * 50)
    assert svar.json()["kode"] != "NIR-FOR-MANGE-VERDIER"


@pytest.mark.parametrize("nivaa", [b'{"a":', b"["])
@pytest.mark.parametrize("sti", ["kontakt", "simuler"])
def test_deep_nesting_is_422(kommune: httpx.Client, duf: str, sti: str, nivaa: bytes) -> None:
    innhold = nivaa * (MEBIBYTE // len(nivaa))
    svar = kommune.post(f"/v1/personer/{duf}/{sti}", content=innhold)
    assert (svar.status_code, svar.json()["kode"]) == (422, "NIR-JSON-UGYLDIG")
    lukket = b"[" * 5000 + b"]" * 5000
    svar = kommune.post(f"/v1/personer/{duf}/{sti}", content=lukket)
    assert svar.status_code == 422


def test_deep_nesting_in_a_stream_is_refused_on_its_line(imdi: httpx.Client, duf: str) -> None:
    linjer = [b"[" * 30_000, b'{"a":' * 10_000, fakta(duf, "UtdanningRegistrert", {})]
    svar = les_inn(imdi, linjer)
    assert [s["utfall"] for s in svar] == ["avvist", "avvist", "godtatt"]
    assert {s["problem"]["kode"] for s in svar[:2]} == {"NIR-LINJE-ULESELIG"}


@pytest.mark.parametrize(
    ("byte", "kode"),
    [
        (b"Kari \xc3\x28", "NIR-JSON-UGYLDIG"),
        (b"Kari \xff\xfe", "NIR-JSON-UGYLDIG"),
        (b"\xed\xa0\x80", "NIR-JSON-UGYLDIG"),
        (b"\\ud800", "NIR-JSON-UGYLDIG"),
        (b"Ka\x00ri", "NIR-JSON-UGYLDIG"),
        (b"Ka\\u0000ri", "NIR-FELT-UGYLDIG"),
        (b"Ka\\u001bri", "NIR-FELT-UGYLDIG"),
        ("Kari \u202eiraK".encode(), "NIR-FELT-UGYLDIG"),
        ("\u2066Kari".encode(), "NIR-FELT-UGYLDIG"),
        (b"Kari\\nNordmann", "NIR-FELT-UGYLDIG"),
        ("\u00a0\u2003".encode(), "NIR-FELT-LENGDE"),
    ],
    ids=[
        "halv UTF-8", "ikke UTF-8", "surrogat i UTF-8", "surrogat", "NUL", "skrevet NUL", "styretegn",
        "snudd retning", "isolert retning", "linjeskift", "bare mellomrom",
    ],
)  # fmt: skip
def test_a_name_that_cannot_be_shown_is_refused_with_its_field(
    imdi: httpx.Client, duf: str, byte: bytes, kode: str
) -> None:
    innhold = json.dumps(PERSON | {"fornavn": "@"}).encode().replace(b"@", byte)
    svar = imdi.put(f"/v1/personer/{duf}", content=innhold)
    assert (svar.status_code, svar.json()["kode"]) == (422, kode)
    assert svar.json().get("felt") == (None if kode == "NIR-JSON-UGYLDIG" else "fornavn")


@pytest.mark.parametrize(
    "navn",
    [
        "محمد",
        "שרה",
        "Bjo\u0308rn A\u030asa",
        "Ng\u1ee9\u1ead",
        "Zo\u00eb-\u200dMae",
        "अनुष्का",
        "王秀英",
        "O'Brien <b>",
    ],
)  # fmt: skip
def test_a_name_of_any_origin_is_accepted_and_shown_as_it_was_written(
    linje: Linje, kommune: httpx.Client, nytt_duf: NyttDuf, navn: str
) -> None:
    duf = linje.bosatt(nytt_duf(), fornavn=navn)
    svar = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT)
    assert svar.json()["vurdering"]["person"]["fornavn"] == navn


TOMME_NAVN = ["\u200b", "\u2060", "\u00ad", " \u200d\u200b ", "\u0301\u0308", "\u3164", "\u2800"]
"""Invisible names: zero width, soft hyphen, marks without a letter, fillers."""


@pytest.mark.parametrize("navn", TOMME_NAVN, ids=ascii)
@pytest.mark.parametrize("felt", ["fornavn", "mellomnavn", "etternavn"])
def test_an_invisible_name_is_empty_alone_and_in_a_stream(
    linje: Linje, imdi: httpx.Client, duf: str, felt: str, navn: str
) -> None:
    svar = imdi.put(f"/v1/personer/{duf}", json=PERSON | {felt: navn}).json()
    assert (svar["kode"], svar["felt"]) == ("NIR-FELT-LENGDE", felt)
    assert svar["detail"] == f"Feltet «{felt}» kan ikke være tomt. Fyll det ut."
    endret = {"folkeregisterHendelseId": "n1", "fornavn": "Ola", "etternavn": "Ås", felt: navn}
    for rolle, type_, innhold in (
        ("imdi", "PersonRegistrert", PERSON | {felt: navn}),
        ("drift", "PersonRegistrert", PERSON | {felt: navn}),
        ("folkeregisteret", "NavnEndret", endret),
    ):
        kilde = rolle.replace("drift", "imdi")
        linjen = fakta(
            duf, type_, innhold, kilde=kilde, tidspunkt="2024-01-01T00:00:00Z", registrert="2024-01-01"
        )
        with linje.register(rolle) as klient:
            [avvist] = les_inn(klient, [linjen])
        assert (avvist["problem"]["kode"], avvist["problem"]["felt"]) == ("NIR-FELT-LENGDE", felt)


def test_spaces_around_a_name_are_not_stored(
    linje: Linje, imdi: httpx.Client, kommune: httpx.Client, nytt_duf: NyttDuf
) -> None:
    navn = {"fornavn": " Ola ", "mellomnavn": "\u00a0Å", "etternavn": "de  la Cruz "}
    alene, i_stroem, endret = (linje.bosatt(nytt_duf(), **tillegg) for tillegg in (navn, {}, {}))
    les_inn(imdi, [fakta(i_stroem, "PersonRegistrert", PERSON | navn)])
    with linje.register("folkeregisteret") as folkeregisteret:
        innhold = navn | {"folkeregisterHendelseId": str(uuid4())}
        les_inn(folkeregisteret, [fakta(endret, "NavnEndret", innhold, kilde="folkeregisteret")])
    for duf in (alene, i_stroem, endret):
        person = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT).json()["vurdering"]["person"]
        lagret = (person["fornavn"], person["mellomnavn"], person["etternavn"])
        assert lagret == ("Ola", "Å", "de  la Cruz")


def _svar_paa(linje: Linje, *biter: bytes) -> httpx.Response:
    """The answer to bytes that no HTTP client would send."""
    adresse = httpx.URL(linje.registration.adresse)
    with socket.create_connection((adresse.host, adresse.port or 80), timeout=120) as kobling:
        for bit in biter:
            kobling.sendall(bit)
        data = b"".join(iter(lambda: kobling.recv(65536), b""))
    hode, _, innhold = data.partition(b"\r\n\r\n")
    assert b"content-type: application/problem+json" in hode
    return httpx.Response(int(hode.split()[1]), content=innhold)


def test_a_head_of_two_hundred_megabytes_is_431_and_takes_no_memory(linje: Linje, duf: str) -> None:
    prosess = psutil.Process(linje.registration.prosess.pid)
    foer = prosess.memory_info().rss
    with Andre(linje, duf) as andre:
        svar = _svar_paa(linje, b"GET /health/live HTTP/1.1\r\nHost: x\r\nX: ", *[b"a" * MEBIBYTE] * 200)
    assert (svar.status_code, svar.json()["kode"]) == (431, "NIR-HODE-FOR-STORT")
    assert prosess.memory_info().rss - foer < 20 * MEBIBYTE
    assert andre.svar == {201}


@pytest.mark.parametrize(
    ("sendt", "status", "kode"),
    [
        (b"tull\r\n\r\n", 400, "NIR-FORESPOERSEL"),
        (b"POST /v1/etterregistrering HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400, "NIR-FORESPOERSEL"),
        (b"GET /v1/kodeverk?" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", 431, "NIR-HODE-FOR-STORT"),
    ],
)
def test_bytes_that_are_no_request_get_a_problem_as_any_error_does(
    linje: Linje, sendt: bytes, status: int, kode: str
) -> None:
    svar = _svar_paa(linje, sendt)
    assert (svar.status_code, svar.json()["status"], svar.json()["kode"]) == (status, status, kode)


@pytest.mark.parametrize("byte", ["%00", "%ff%fe", "%e2%80%ae", "..%2f..%2f", "%0d%0aX: y", "a" * 8000])
def test_an_impossible_id_in_an_address_is_unknown_or_invalid(
    kommune: httpx.Client, duf: str, byte: str
) -> None:
    for sti in (
        f"/v1/personer/{byte}/kontakt",
        f"/v1/personer/{duf}/kontakt/{byte}",
        f"/v1/personer/{duf}/registreringer/{byte}",
        f"/v1/kodeverk/{byte}",
        f"/v1/kodeverk/tiltak?gyldigPaa={byte}",
    ):
        svar = kommune.request("DELETE" if "kontakt/" in sti else "GET", sti)
        assert svar.status_code in (404, 405, 422), (sti[:60], svar.text)
        assert svar.headers["content-type"] == "application/problem+json"


def _kropp(operasjon: dict[str, Any]) -> dict[str, Any]:
    innhold = operasjon.get("requestBody", {}).get("content", {})
    kropp = innhold.get("application/json", {}).get("example")
    return kropp if isinstance(kropp, dict) else {}


DATOFELT = [
    pytest.param(metode, sti, operasjon, felt, id=f"{operasjon['operationId']}-{felt}")
    for metode, sti, operasjon in OPERASJONER
    for felt, verdi in _kropp(operasjon).items()
    if isinstance(verdi, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", verdi)
]
"""Every date field of every request body."""


@pytest.mark.parametrize(("metode", "sti", "operasjon", "felt"), DATOFELT)
def test_the_years_1_and_9999_are_refused_as_dates(
    linje: Linje,
    kommune: httpx.Client,
    imdi: httpx.Client,
    duf: str,
    metode: str,
    sti: str,
    operasjon: dict[str, Any],
    felt: str,
) -> None:
    klient = imdi if operasjon["tags"][0] in ("imdi", "kilderegistre") else kommune
    adresse = sti.replace("{duf}", duf).replace("{innslagId}", "x")
    for dato in ("0001-01-01", "9999-12-31", "0000-00-00", "+12024-01-01", "2024-02-30"):
        svar = klient.request(metode, adresse, json=_kropp(operasjon) | {felt: dato})
        assert (svar.status_code, svar.json()["kode"], svar.json()["felt"]) == (422, "NIR-FELT-DATO", felt)


def test_the_year_9999_is_refused_in_gyldig_til_too(imdi: httpx.Client, duf: str) -> None:
    svar = imdi.post(f"/v1/personer/{duf}/opphold", json=OPPHOLD | {"gyldigTil": "9999-12-31"})
    assert (svar.status_code, svar.json()["kode"], svar.json()["felt"]) == (422, "NIR-FELT-DATO", "gyldigTil")


def fakta(duf: str, type_: str, innhold: dict[str, Any], **mer: str) -> bytes:
    hode = {"hendelseId": str(uuid4()), "dufNummer": duf, "type": type_, "versjon": 1, "kilde": "imdi"}
    return json.dumps(hode | {"innhold": innhold} | mer, ensure_ascii=False).encode()


def les_inn(klient: httpx.Client, linjer: list[bytes]) -> list[dict[str, Any]]:
    svar = klient.post("/v1/innlesing", content=b"\n".join(linjer))
    return [json.loads(linje) for linje in svar.text.splitlines()]


OEDELAGT: list[Callable[[bytes], bytes]] = [
    lambda god: god[: len(god) // 2],
    lambda god: god.replace(b'"versjon": 1', b'"versjon": 2'),
    lambda god: god.replace(b'"imdi"', b'"udi"'),
    lambda god: god[:-1] + b', "fyll": "' + b"x" * 70_000 + b'"}',
    lambda god: god.replace(b'"innhold": {', b'"innhold": {"ukjent": "\\u0000", '),
    lambda god: b"\xff\xfe" + god,
    lambda god: b"\x00" * 100,
    lambda god: b"[" * 10_000,
    lambda god: god.replace(b"Registrert", b"Registrerte"),
    lambda god: b"null",
]


def test_a_stream_with_every_tenth_line_broken_loses_nothing_and_other_callers_are_served(
    linje: Linje, imdi: httpx.Client, kommune: httpx.Client, duf: str, nytt_duf: NyttDuf
) -> None:
    """This test sends 400 lines.

    `tests/bench/bench_innlesing.py --personer 300000 --oedelagt 10` sends a million.
    """
    dufer = [nytt_duf() for _ in range(120)]
    linjer = [
        fakta(duf, type_, innhold)
        for duf in dufer
        for type_, innhold in (
            ("PersonRegistrert", PERSON),
            ("OppholdRegistrert", OPPHOLD),
            ("BosettingRegistrert", BOSETTING),
        )
    ]
    sendt = []
    for nummer, god in enumerate(linjer):
        if nummer % 9 == 0:
            sendt.append(OEDELAGT[nummer // 9 % len(OEDELAGT)](god))
        sendt.append(god)
    with Andre(linje, duf) as andre:
        svar = les_inn(imdi, sendt)
    assert andre.svar == {201}
    assert [s["linje"] for s in svar] == list(range(1, len(sendt) + 1))
    avvist = [s["linje"] for s in svar if s["utfall"] == "avvist"]
    assert avvist == list(range(1, len(sendt) + 1, 10))
    assert all(s["problem"]["detail"].endswith(".") for s in svar if s["utfall"] == "avvist")
    for en in dufer[::30]:
        svar_ = kommune.post(f"/v1/personer/{en}/kontakt", json=KONTAKT)
        assert svar_.status_code == 201
        assert svar_.json()["vurdering"]["versjon"] == 4
