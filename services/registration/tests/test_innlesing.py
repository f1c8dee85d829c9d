"""Facts as a stream: each line is answered in order, and a line that is sent again is registered once."""

import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.stoette.linje import BOSETTING, KONTAKT, OPPHOLD, PERSON, Linje, vent_til

NyttDuf = Callable[[], str]
ENGELSK = re.compile(
    r"unknown|missing|mismatch|[a-z]_[a-z]|\b(type|error|parsing) at\b|Registrert\.|innhold\."
)


def linje_av(duf: str | None, type_: str, innhold: dict[str, Any], kilde: str = "udi", **mer: Any) -> bytes:
    konvolutt = {
        "hendelseId": str(uuid4()),
        "dufNummer": duf,
        "type": type_,
        "versjon": 1,
        "tidspunkt": "2001-01-01T00:00:00Z",
        "registrert": "2001-01-01",
        "kilde": kilde,
        "innhold": innhold,
    }
    return json.dumps(konvolutt | mer).encode()


def person(duf: str) -> list[bytes]:
    return [
        linje_av(duf, "PersonRegistrert", PERSON),
        linje_av(duf, "OppholdRegistrert", OPPHOLD),
        linje_av(duf, "BosettingRegistrert", BOSETTING),
    ]


def les_inn(klient: httpx.Client, linjer: list[bytes]) -> list[dict[str, Any]]:
    svar = klient.post("/v1/innlesing", content=b"\n".join(linjer))
    assert svar.status_code == 200, svar.text
    assert svar.headers["content-type"] == "application/x-ndjson"
    return [json.loads(linje) for linje in svar.text.splitlines()]


@pytest.fixture(scope="module")
def udi(linje: Linje) -> Iterator[httpx.Client]:
    with linje.register("udi") as klient:
        yield klient


def test_every_line_is_answered_in_its_order(linje: Linje, udi: httpx.Client, nytt_duf: NyttDuf) -> None:
    dufer = [nytt_duf() for _ in range(40)]
    linjer = [linje_ for duf in dufer for linje_ in person(duf)]
    svar = les_inn(udi, linjer)
    assert [s["linje"] for s in svar] == list(range(1, len(linjer) + 1))
    assert [s["hendelseId"] for s in svar] == [json.loads(linje_)["hendelseId"] for linje_ in linjer]
    assert {s["utfall"] for s in svar} == {"godtatt"}
    assert not any("vurdering" in s for s in svar)
    with linje.kommune() as kommune:
        for duf in dufer[::10]:
            assert kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT).status_code == 201


def test_the_service_sets_the_time_of_every_line_but_those_of_a_migration(
    linje: Linje, udi: httpx.Client, nytt_duf: NyttDuf
) -> None:
    ny, gammel = nytt_duf(), nytt_duf()
    les_inn(udi, person(ny))
    with linje.register("drift") as drift:
        svar = les_inn(drift, person(gammel))
    assert {s["utfall"] for s in svar} == {"godtatt"}
    with linje.kommune() as kommune:
        for duf, gammelt in ((ny, False), (gammel, True)):
            vurdering = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT).json()["vurdering"]
            tidspunkt = [h["tidspunkt"] for h in vurdering["hendelser"]]
            assert any(t.startswith("2001") for t in tidspunkt) is gammelt


def test_a_line_that_is_sent_again_is_not_registered_again(
    linje: Linje, udi: httpx.Client, nytt_duf: NyttDuf
) -> None:
    duf = nytt_duf()
    linjer = person(duf)
    foerste = les_inn(udi, linjer[:2])
    andre = les_inn(udi, linjer)
    assert [s["utfall"] for s in andre] == ["godtatt"] * 3
    assert [s["hendelseId"] for s in foerste] == [s["hendelseId"] for s in andre[:2]]
    with linje.kommune() as kommune:
        vurdering = kommune.post(f"/v1/personer/{duf}/kontakt", json=KONTAKT).json()["vurdering"]
    # Four accepted facts: three from the stream, and the contact. A fact sent again is not counted.
    assert vurdering["versjon"] == 4


@pytest.mark.parametrize(
    ("oedelegg", "kode", "felt"),
    [
        (lambda _: b"{", "NIR-LINJE-ULESELIG", None),
        (lambda _: b"[]", "NIR-LINJE-ULESELIG", None),
        (lambda k: json.dumps(k | {"type": "Tull"}).encode(), "NIR-LINJE-ULESELIG", "type"),
        (lambda k: json.dumps(k | {"type": "Doed"}).encode(), "NIR-LINJE-IKKE-LOV", "type"),
        (lambda k: json.dumps(k | {"kilde": "imdi"}).encode(), "NIR-LINJE-IKKE-LOV", "kilde"),
        (lambda k: json.dumps(k | {"dufNummer": "123"}).encode(), "NIR-LINJE-ULESELIG", None),
        (lambda k: json.dumps(k | {"dufNummer": None}).encode(), "NIR-LINJE-ULESELIG", None),
        (lambda k: json.dumps(k | {"versjon": 9}).encode(), "NIR-LINJE-ULESELIG", None),
        (lambda k: json.dumps(k | {"innhold": PERSON | {"ukjent": 1}}).encode(), "NIR-FELT-UKJENT", "ukjent"),
        (
            lambda k: json.dumps(k | {"innhold": PERSON | {"foedselsdato": "0001-01-01"}}).encode(),
            "NIR-FELT-DATO",
            "foedselsdato",
        ),
        (lambda k: json.dumps(k | {"fyll": "x" * 100_000}).encode(), "NIR-FOR-STOR", None),
        (
            lambda k: json.dumps(k | {"innhold": {f"x{nr}": 1 for nr in range(5000)}}).encode(),
            "NIR-FOR-MANGE-VERDIER",
            None,
        ),
        (
            lambda k: json.dumps(k | {"innhold": PERSON | {"statsborgerskap": [1] * 20_000}}).encode(),
            "NIR-FOR-MANGE-VERDIER",
            None,
        ),
    ],
)
def test_a_wrong_line_is_refused_alone(
    udi: httpx.Client,
    nytt_duf: NyttDuf,
    oedelegg: Callable[[dict[str, Any]], bytes],
    kode: str,
    felt: str | None,
) -> None:
    foer, etter = nytt_duf(), nytt_duf()
    feil = oedelegg(json.loads(linje_av(nytt_duf(), "PersonRegistrert", PERSON)))
    svar = les_inn(udi, [*person(foer), feil, b"", *person(etter)])
    assert [s["utfall"] for s in svar] == ["godtatt"] * 3 + ["avvist"] + ["godtatt"] * 3
    assert svar[3]["problem"]["kode"] == kode
    if felt is not None:
        assert svar[3]["problem"]["felt"] == felt
    assert svar[4]["linje"] == 6


ARBEID = {"arbeidId": "a1", "fra": "2024-03-01", "timerPerUke": 10}
_FAMILIE = {"referansepersonHjemmel": "UTL_29"}


@pytest.mark.parametrize(
    ("rolle", "type_", "innhold", "mer", "felt", "detail"),
    [
        ("udi", "ArbeidRegistrert", ARBEID | {"timerPerUke": "ti"}, {}, "timerPerUke",
         "Feltet «timer per uke» skal være et tall. Rett det og send på nytt."),
        ("udi", "ArbeidRegistrert", {"arbeidId": "a1"}, {}, "fra",
         "Feltet «fra» mangler. Fyll det ut og send på nytt."),
        ("udi", "PersonRegistrert", PERSON | {"kjoenn": "Annet"}, {}, "kjoenn",
         "Feltet «kjønn» har en verdi som ikke finnes. Lovlige verdier: Kvinne eller Mann. Velg en av dem."),
        ("udi", "OppholdRegistrert", OPPHOLD | {"familie": _FAMILIE}, {},
         "familie.referansepersonHjemmel", None),
        ("udi", "ArbeidRegistrert", None, {}, "innhold",
         "Feltet «innhold» skal være et objekt med felter. Rett det."),
        ("udi", "ArbeidRegistrert", ARBEID, {"dufNummer": "123"}, "dufNummer",
         "Linjen kan ikke leses. Feltet «DUF-nummer» skal være 12 sifre. Rett det."),
        ("udi", "ArbeidRegistrert", ARBEID, {"dufNummer": 7}, "dufNummer",
         "Linjen kan ikke leses. Feltet «DUF-nummer» skal være tekst. Rett det og send på nytt."),
        ("udi", "ArbeidRegistrert", ARBEID, {"versjon": 2}, "versjon",
         "Linjen kan ikke leses. Feltet «versjon» har en verdi som ikke finnes. Lovlig verdi er 1. "
         "Rett det."),
        ("folkeregisteret", "Doed", {"folkeregisterHendelseId": "d1", "doedsdato": "2024-02-30"}, {},
         "doedsdato", "Linjen kan ikke leses. Feltet «dødsdato» skal være en dato som finnes, "
         "skrevet ÅÅÅÅ-MM-DD. Rett datoen."),
        ("folkeregisteret", "Doed", {"doedsdato": "2024-02-28"}, {}, "folkeregisterHendelseId",
         "Linjen kan ikke leses. Feltet «folkeregisterhendelsens id» mangler. Fyll det ut og send på nytt."),
        ("drift", "Tull", {}, {}, "type", None),
        ("drift", "InnslagRegistrert", {"seksjon": "tull"}, {}, "seksjon", None),
        ("drift", "InnslagRegistrert", {"seksjon": "kontakt", "innslagId": "k", "dato": "2024-01-01"}, {},
         "kontakttype", "Linjen kan ikke leses. Feltet «kontakttype» mangler. Fyll det ut og send på nytt."),
        ("drift", "ArbeidRegistrert", ARBEID, {"tidspunkt": "i går"}, "tidspunkt",
         "Linjen kan ikke leses. Feltet «tidspunkt» skal være et tidspunkt som 2024-01-10T09:12:33Z. "
         "Rett det."),
        ("drift", "ArbeidRegistrert", ARBEID, {"kilde": "naboen"}, "kilde", None),
    ],
)  # fmt: skip
def test_a_wrong_line_gets_a_problem_in_the_words_of_the_contract(
    linje: Linje,
    nytt_duf: NyttDuf,
    rolle: str,
    type_: str,
    innhold: Any,
    mer: dict[str, Any],
    felt: str,
    detail: str | None,
) -> None:
    kilde = "udi" if rolle == "drift" else rolle
    with linje.register(rolle) as klient:
        god = json.loads(linje_av(nytt_duf(), type_, innhold, kilde))
        [svar] = les_inn(klient, [json.dumps(god | mer).encode()])
    problem = svar["problem"]
    assert (svar["utfall"], problem["felt"]) == ("avvist", felt)
    if detail is not None:
        assert problem["detail"] == detail
    # The parser's own message would not help a person who has to correct the line.
    assert not ENGELSK.search(problem["detail"])


def test_a_line_with_a_field_written_twice_is_refused(udi: httpx.Client, nytt_duf: NyttDuf) -> None:
    god = linje_av(nytt_duf(), "PersonRegistrert", PERSON)
    linjer = [god.replace(b'"fornavn"', b'"etternavn": "A", "fornavn"'), b'{"kilde": "imdi", ' + god[1:]]
    svar = les_inn(udi, linjer)
    assert [(s["utfall"], s["problem"]["felt"]) for s in svar] == [
        ("avvist", "etternavn"),
        ("avvist", "kilde"),
    ]


def test_folkeregisteret_writes_its_own_types_only(
    linje: Linje, udi: httpx.Client, nytt_duf: NyttDuf
) -> None:
    duf = nytt_duf()
    les_inn(udi, person(duf))
    doed = {"folkeregisterHendelseId": str(uuid4()), "doedsdato": "2024-05-01"}
    with linje.register("folkeregisteret") as folkeregisteret:
        svar = les_inn(
            folkeregisteret,
            [
                linje_av(duf, "Doed", doed, "folkeregisteret"),
                linje_av(duf, "PersonRegistrert", PERSON, "folkeregisteret"),
            ],
        )
    assert [s["utfall"] for s in svar] == ["godtatt", "avvist"]
    assert svar[1]["problem"]["kode"] == "NIR-LINJE-IKKE-LOV"


def test_a_caller_that_sends_everything_before_it_reads_gets_every_answer(
    linje: Linje, udi: httpx.Client
) -> None:
    antall = 60_000  # About 20 MB of answers, many times more than the buffers of the connection hold.
    svar = les_inn(udi, [b'{"hendelseId": "' + b"x" * 200 + b'"}'] * antall)
    assert len(svar) == antall
    assert {s["problem"]["kode"] for s in svar} == {"NIR-LINJE-IKKE-LOV"}


def test_lines_that_arrived_before_the_connection_broke_are_registered(
    udi: httpx.Client, nytt_duf: NyttDuf
) -> None:
    duf = nytt_duf()
    linjer = person(duf)

    def brutt() -> Iterator[bytes]:
        yield b"\n".join(linjer) + b"\n"
        raise httpx.WriteError("the line went dead")

    with pytest.raises(httpx.WriteError):
        udi.post("/v1/innlesing", content=brutt())
    for linje_ in linjer:
        sti = f"/v1/personer/{duf}/registreringer/{json.loads(linje_)['hendelseId']}"
        assert vent_til(partial(_utfall, udi, sti)) == "godtatt"


def _utfall(klient: httpx.Client, sti: str) -> Any:
    return klient.get(sti).json().get("utfall")


def test_wrong_check_digits_are_a_warning_on_the_line(udi: httpx.Client) -> None:
    svar = les_inn(
        udi, [linje_av(duf, "PersonRegistrert", PERSON) for duf in ("201212345604", "201212345603")]
    )
    assert [[varsel["kode"] for varsel in s["varsler"]] for s in svar] == [["NIR-DUF-KONTROLLSIFFER"], []]


def test_a_day_goes_to_every_partition_and_only_drift_may_write_it(linje: Linje, udi: httpx.Client) -> None:
    dag = linje_av(None, "Dagskifte", {"dato": "2024-01-01"}, "klokke")
    with linje.register("drift") as drift:
        svar = les_inn(drift, [dag, dag])
    assert [(s["utfall"], s["hendelseId"]) for s in svar] == [("godtatt", json.loads(dag)["hendelseId"])] * 2
    assert les_inn(udi, [dag])[0]["problem"]["kode"] == "NIR-LINJE-IKKE-LOV"
