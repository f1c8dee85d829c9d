"""An impossible fact in nir.hendelser is refused or unreadable. It never gives a crash or a wrong date."""

import json
from datetime import date, timedelta
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse, skriv_hendelse
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.forloep import forfaller

from tests.regler import livene
from tests.regler.konvolutter import Skriver
from tests.regler.liv import PARAMETRE, Liv
from tests.regler.sak import Linje

GRUNN: list[dict[str, Any]] = [
    {"person": "ny"},
    {
        "opphold": "O1",
        "hjemmel": "UTL_28",
        "innvilget": date(2024, 1, 1),
        "søkt": date(2023, 1, 1),
        "ankomst": date(2024, 1, 1),
        "gyldig til": date(2027, 1, 1),
        "familie": {"hjemmel": "UTL_28", "bosatt": date(2020, 1, 1), "permanent": False},
    },
    {"opphør": "O1", "dato": date(2024, 3, 1)},
    {"bosetting": date(2024, 1, 1), "nummer": "B1"},
    {"arbeid": "J1", "fra": date(2024, 1, 1), "til": date(2024, 5, 1), "timer": 37.5},
    {"utdanning": True},
    {"kontakt": "Person har avvist program", "dato": date(2024, 2, 1)},
    {"integreringskontrakt": date(2024, 2, 1)},
    {
        "vedtak": "Deltakelse i introduksjonsprogram",
        "start": date(2024, 1, 20),
        "slutt": date(2024, 5, 1),
        "tilbud": date(2024, 1, 10),
    },
    {
        "vedtak": "Permisjon pga. velferd",
        "start": date(2024, 2, 1),
        "slutt": date(2024, 2, 9),
        "dager": "kalenderdager",
    },
    {"vedtak": "Permanent stans", "start": date(2024, 2, 1)},
    {"klage": "V1", "utfall": "Kommunens vedtak oppheves", "avgjort": date(2024, 2, 20)},
    {"tiltak": "Norskopplæring", "start": date(2024, 1, 20), "slutt": date(2024, 5, 1), "timer": 10.0},
    {"fravær": "Gyldig fravær", "fra": date(2024, 2, 1), "til": date(2024, 2, 16), "virkedager": 11},
    {"avslutning": "Arbeid", "dato": date(2024, 2, 1), "timer": 30.0, "bekreftet": True},
    {"flyttet": date(2024, 2, 1), "fra": "3201", "til": "0301"},
    {"utvandret": date(2024, 2, 1)},
    {"innvandret": date(2024, 2, 1), "kommune": "0301"},
    {"død": date(2024, 2, 1)},
    {"kommunereform": "3203", "fra": date(2024, 1, 1)},
    {"tilgang": "person", "til": date(2024, 3, 1)},
]
"""A possible fact of every kind. The tests then make a field of it impossible."""
RART: list[Any] = [
    "9999-12-31",
    "0001-01-01",
    "1899-12-31",
    "2023-02-29",
    "2024-02-29",
    "2024-13-01",
    "31.01.2024",
    "",
    " ",
    "x" * 5000,
    "\u0000",
    "\u202egnaV",
    "Ukjent kode",
    "0000",
    "-1",
    0,
    -1,
    1,
    10**30,
    1e308,
    -1e308,
    0.1,
    float("nan"),
    float("inf"),
    True,
    None,
    [],
    {},
    ["SYR"] * 400,
    {"a": {"b": 1}},
]
DAG = date(2024, 3, 1)


def _felter(ord_: dict[str, Any]) -> list[str]:
    return sorted(_konvolutt(ord_)["innhold"])


def _konvolutt(ord_: dict[str, Any]) -> dict[str, Any]:
    konvolutt: dict[str, Any] = json.loads(skriv_hendelse(_skriver().linje(Linje(DAG, ord_))))
    return konvolutt


def _skriver() -> Skriver:
    skriver = Skriver({})
    skriver.nummer = 500
    skriver.antall = {"vedtak": 10, "klage": 10, "sluttmaal": 10}
    return skriver


@pytest.mark.parametrize("ord_", GRUNN, ids=lambda ord_: "-".join(map(str, next(iter(ord_.items())))))
def test_an_impossible_field_is_refused_or_harmless(ord_: dict[str, Any]) -> None:
    for felt in _felter(ord_):
        for rart in RART:
            konvolutt = _konvolutt(ord_)
            konvolutt["innhold"][felt] = rart
            _taal(konvolutt)


@pytest.mark.parametrize(
    "felt", ["hendelseId", "dufNummer", "type", "versjon", "tidspunkt", "registrert", "kilde", "aktoer"]
)
def test_an_impossible_envelope_is_unreadable_or_harmless(felt: str) -> None:
    for rart in RART:
        konvolutt = _konvolutt({"kontakt": "Kontakt", "dato": DAG})
        konvolutt[felt] = rart
        _taal(konvolutt)


@pytest.mark.parametrize("tid", ["not a time", "2024-01-10", "10.01.2024 09:00", "2024-01-10T29:00Z", ""])
def test_a_fact_without_a_valid_tidspunkt_is_unreadable(tid: str) -> None:
    konvolutt = _konvolutt({"kontakt": "Kontakt", "dato": DAG}) | {"tidspunkt": tid}
    with pytest.raises(UleseligHendelse, match="tidspunkt"):
        les_hendelse(json.dumps(konvolutt).encode())


@given(st.sampled_from(GRUNN), st.data())
def test_two_fields_that_contradict_each_other_are_refused_or_harmless(
    ord_: dict[str, Any], data: st.DataObject
) -> None:
    konvolutt = _konvolutt(ord_)
    for felt in data.draw(st.sets(st.sampled_from(_felter(ord_)), min_size=1, max_size=2)):
        konvolutt["innhold"][felt] = data.draw(st.sampled_from(RART))
    _taal(konvolutt)


@pytest.mark.parametrize(
    "bytes_", [b"", b"null", b"[]", b"{", b"\xff\xfe", b'{"type":"Flyttet"}', b'{"type":["a"]}', b"1" * 5000]
)
def test_bytes_that_are_no_fact_are_unreadable(bytes_: bytes) -> None:
    with pytest.raises(UleseligHendelse):
        les_hendelse(bytes_)


def test_reversed_dates_and_dates_at_the_end_of_time_are_refused() -> None:
    for start in (date(9999, 12, 31), date(9998, 6, 1), date(1, 1, 1)):
        liv, skriver = livene.i_program("UTL_28", "Arbeid (ikke vgo)")
        svar = liv.ta(
            skriver.linje(Linje(DAG, {"vedtak": "Deltakelse i introduksjonsprogram", "start": start}))
        )
        assert svar is not None
        assert svar.utfall == "avvist"


def _taal(konvolutt: dict[str, Any]) -> None:
    """Check that the fact is unreadable, refused or accepted, and that the documents after it make sense."""
    try:
        fakta = les_hendelse(json.dumps(konvolutt).encode())[0]
    except UleseligHendelse:
        return
    liv, _ = livene.i_program("UTL_28", "Arbeid (vgo)")
    liv.til(DAG)
    if fakta.duf_nummer is not None:
        _fornuftig(liv, fakta)


def _fornuftig(liv: Liv, fakta: Hendelse) -> None:
    svar = liv.ta(fakta)
    assert svar is not None
    if svar.utfall == "avvist":
        assert svar.problem is not None
        assert svar.problem.status in (403, 404, 409, 422)
    for dag in (liv.dag, min(liv.dag, date(2100, 1, 1)) + timedelta(days=1), date(2027, 3, 1)):
        liv.til(dag)
        dok = liv.dokument()
        orjson.dumps(dok)
        assert liv.person is not None
        neste = forfaller(liv.person, PARAMETRE)
        assert neste is None or neste > liv.dag
        for felt in (dok["gjennomfoeringsfrist"], dok["frist"] and dok["frist"]["dato"]):
            assert felt is None or "1900" < felt < "2200"
