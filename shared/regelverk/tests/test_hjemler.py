"""Each rule has a hjemmel in each of the two laws under which it holds (regelbeskrivelse §0.4)."""

from datetime import date

import pytest
from regelverk.lov.lovverk import LOVER, Lovverk
from regelverk.lov.regler import regler
from regelverk.lov.regler.hjemmel import FeilIHjemler, hjemler, les_hjemler

IDER = [en.id for en in regler()]
BARE_INTEGRERINGSLOVEN = {"KAT-3", "ORD-2", "ORD-3", "OPP-4", "GJF-8", "GJO-1", "GJO-2", "GJO-3", "REG-2"}
"""Rules of kapittel 6A, norskmål and sluttmål, which introduksjonsloven does not have."""
OVERGANG = {"LOV-1", "KAT-9"}
"""Two rules that cite integreringsloven also in a case under introduksjonsloven.

LOV-1 decides which of the laws holds, by the transitional rules of the newer one. KAT-9 excludes a person who
works; it holds from 2026 under both laws.
"""


@pytest.mark.parametrize("lov", LOVER)
@pytest.mark.parametrize("regel", IDER)
def test_every_rule_rests_on_the_law_that_the_case_comes_under(regel: str, lov: Lovverk) -> None:
    har = hjemler()[regel].lov
    if regel in BARE_INTEGRERINGSLOVEN and lov == "Introduksjonsloven":
        assert lov not in har
        return
    for hjemmel in har[lov]:
        if lov == "Integreringsloven":
            assert "introduksjonslov" not in hjemmel.tekst
        elif regel not in OVERGANG:
            assert "integrering" not in hjemmel.tekst.lower().replace("integreringskontrakt", "")


@pytest.mark.parametrize("regel", IDER)
def test_no_reference_is_older_than_its_law(regel: str) -> None:
    foerste: dict[Lovverk, date] = {
        "Integreringsloven": date(2021, 1, 1),
        "Introduksjonsloven": date(2004, 9, 1),
    }
    assert all(alle[0].gjelder_fra >= foerste[lov] for lov, alle in hjemler()[regel].lov.items())


@pytest.mark.parametrize(
    ("regel", "dag", "hjemmel"),
    [
        ("KAT-4", date(2025, 12, 31), "integreringsloven § 8 fjerde ledd"),
        ("KAT-4", date(2026, 1, 1), "integreringsloven § 8 femte ledd"),
        ("KAT-10", date(2023, 7, 31), "integreringsloven § 9 andre ledd"),
        ("KAT-10", date(2023, 8, 1), "integreringsloven § 9 tredje ledd"),
        ("AVS-6", date(2025, 12, 31), "integreringsloven § 13"),
        ("AVS-6", date(2026, 1, 1), "integreringsloven § 18 a andre ledd"),
    ],
)
def test_a_reference_reads_as_the_law_did_on_the_day(regel: str, dag: date, hjemmel: str) -> None:
    assert hjemler()[regel].paa("Integreringsloven", dag) == hjemmel


def test_without_a_law_both_references_are_given() -> None:
    assert hjemler()["KAT-1"].paa(None, date(2024, 1, 1)) == (
        "integreringsloven §§ 8 og 9; introduksjonsloven §§ 2 og 3"
    )


def test_a_rule_of_one_law_alone_is_cited_by_it() -> None:
    assert hjemler()["GJO-2"].paa("Introduksjonsloven", date(2024, 1, 1)) == "integreringsloven § 37 c"


def test_no_reference_is_without_its_rule() -> None:
    assert set(hjemler()) == set(IDER)


EN = {"gjelderFra": date(2021, 1, 1), "hjemmel": "integreringsloven § 8"}


@pytest.mark.parametrize(
    ("rad", "feil"),
    [
        ({"Utlendingsloven": [EN]}, "ukjent nøkkel"),
        ({"veileder": "A 1"}, "ingen lov"),
        ({"Integreringsloven": []}, "ingen lov"),
        ({"Integreringsloven": [EN, EN]}, "stigende"),
        ({"Integreringsloven": [EN | {"gjelderFra": "2021"}]}, "gjelderFra og hjemmel"),
        ({"Integreringsloven": [EN | {"hjemmel": ""}]}, "gjelderFra og hjemmel"),
    ],
)
def test_a_wrong_file_says_where_it_is_wrong(rad: dict[str, object], feil: str) -> None:
    with pytest.raises(FeilIHjemler, match=feil):
        les_hjemler("KAT-1", rad)
