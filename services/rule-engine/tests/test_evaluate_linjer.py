"""How `evaluate` reads its lines, before any rule is called."""

import json
from datetime import date

import pytest
from rule_engine.evaluering.linjer import les_linjer

DUF = "201212345603"


def linje(hendelse_id: str, tidspunkt: str, **annet: object) -> bytes:
    """A fact that states the end of a permit. No other fact about a person is as short."""
    konvolutt = {
        "hendelseId": hendelse_id,
        "dufNummer": DUF,
        "type": "OppholdOpphoert",
        "versjon": 1,
        "tidspunkt": tidspunkt,
        "registrert": tidspunkt[:10],
        "kilde": "udi",
        "innhold": {"oppholdId": "O1", "dato": "2024-01-01"},
    }
    return json.dumps(konvolutt | annet).encode()


def dagskifte(dato: str, tidspunkt: str) -> bytes:
    return linje(
        f"dag-{dato}", tidspunkt, dufNummer=None, type="Dagskifte", kilde="klokke", innhold={"dato": dato}
    )


def rekkefoelge(*linjer: bytes) -> list[str]:
    return [en.hendelse.hendelse_id for en in les_linjer(enumerate(linjer, start=1))[0]]


def test_facts_are_ordered_by_their_instants_and_not_by_their_spelling() -> None:
    assert rekkefoelge(
        linje("d", "2024-01-10T09:00:01Z"),
        linje("b", "2024-01-10T09:00:00.5Z"),
        linje("a", "2024-01-10T09:00:00Z"),
        linje("c", "2024-01-10T10:00:00.700000+01:00"),
    ) == ["a", "b", "c", "d"]


def test_facts_of_one_instant_keep_their_order() -> None:
    samtidige = [linje(navn, "2024-01-10T09:00:00Z") for navn in ("x", "a", "m")]
    assert rekkefoelge(*samtidige) == ["x", "a", "m"]


def test_a_dagskifte_is_the_first_of_its_day() -> None:
    natt = linje("natt", "2024-01-09T23:30:00Z", registrert="2024-01-10")
    kveld = linje("kveld", "2024-01-09T22:59:59Z", registrert="2024-01-09")
    assert rekkefoelge(natt, kveld, dagskifte("2024-01-10", "2024-01-10T00:05:00Z")) == [
        "kveld",
        "dag-2024-01-10",
        "natt",
    ]


@pytest.mark.parametrize(
    ("daarlig", "kode"),
    [
        (b"{", "NIR-AVVIK-JSON"),
        (b"\xff\xfe", "NIR-AVVIK-JSON"),
        (b'"tekst"', "NIR-AVVIK-FELT"),
        (linje("x", "2024-01-10T09:00:00Z", type="Ukjent"), "NIR-AVVIK-TYPE"),
        (linje("x", "2024-01-10T09:00:00Z", versjon=2), "NIR-AVVIK-VERSJON"),
        (linje("x", "2024-01-10T09:00:00Z", innhold={"oppholdId": "O1"}), "NIR-AVVIK-FELT"),
        (linje("x", "i går", registrert="2024-01-10"), "NIR-AVVIK-FELT"),
        (linje("x", "0001-01-01T00:00:00+10:00"), "NIR-AVVIK-FELT"),
        (linje("x", "2024-01-10T09:00:00Z", dufNummer=None), "NIR-AVVIK-FELT"),
        (
            linje("x", "2024-01-10T09:00:00Z", type="Dagskifte", innhold={"dato": "2024-01-10"}),
            "NIR-AVVIK-UMULIG",
        ),
    ],
)
def test_a_line_that_is_no_fact_is_reported_by_its_number(daarlig: bytes, kode: str) -> None:
    linjer = [linje("a", "2024-01-10T09:00:00Z"), daarlig, linje("b", "2024-01-11T09:00:00Z")]
    fakta, feil = les_linjer(enumerate(linjer, start=1))
    assert [en.hendelse.hendelse_id for en in fakta] == ["a", "b"]
    assert [(en.nummer, en.kode) for en in feil] == [(2, kode)]
    assert DUF not in feil[0].grunn


def test_a_byte_order_mark_windows_line_ends_and_empty_lines_are_accepted() -> None:
    fil = (
        b"\xef\xbb\xbf"
        + linje("a", "2024-01-10T09:00:00Z")
        + b"\r\n\r\n"
        + linje("b", "2024-01-11T09:00:00Z")
    )
    fakta, feil = les_linjer(enumerate(fil.splitlines(keepends=True), start=1))
    assert ([en.nummer for en in fakta], feil) == ([1, 3], [])


@pytest.mark.parametrize("dato", ["0001-01-01", "9999-12-31"])
def test_the_first_and_last_day_of_the_calendar_are_accepted(dato: str) -> None:
    fakta, feil = les_linjer([(1, dagskifte(dato, "2024-01-10T00:05:00Z"))])
    assert feil == []
    assert fakta[0].hendelse.registrert == date(2024, 1, 10)


def test_a_line_whose_date_is_a_string_of_digits_is_refused() -> None:
    """pydantic would read the digits as seconds since 1970.

    For a date of birth, a child could then get Rett og plikt.
    """
    fakta, feil = les_linjer([(1, linje("a", "2024-01-10T09:00:00Z", registrert="20131200"))])
    assert not fakta
    assert [(en.nummer, en.kode) for en in feil] == [(1, "NIR-AVVIK-FELT")]
