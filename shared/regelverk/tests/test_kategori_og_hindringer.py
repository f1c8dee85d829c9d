"""KAT: certain citizenships and enough work keep a person out of the category (regelbeskrivelse §2, §9)."""

from dataclasses import replace
from datetime import date

import pytest
from regelverk.fakta.person import (
    ArbeidRegistrert,
    PersonRegistrert,
)
from regelverk.lov.parametre import Parametre, Verdi, les_parametre

from tests.stoette.kategorier import PLIKT, Liv, kategori


@pytest.mark.parametrize(
    ("statsborgerskap", "venter"),
    [(("SYR",), True), (("SYR", "SWE"), False), (("GBR",), True), (("ALA",), False), ((), True)],
)
def test_a_nordic_or_eea_citizenship_excludes(
    liv: Liv, statsborgerskap: tuple[str, ...], venter: bool
) -> None:
    dok = liv().bosatt(statsborgerskap=statsborgerskap).dokument
    assert (kategori(dok) is not None) == venter


def test_a_new_citizenship_excludes_from_the_day_it_is_registered_unless_started(liv: Liv) -> None:
    norsk = PersonRegistrert(
        fornavn="Mystikk",
        etternavn="Pliktoppfyllende",
        foedselsdato=date(1990, 5, 17),
        kjoenn="Kvinne",
        statsborgerskap=("SYR", "NOR"),
    )
    en = liv().bosatt()
    en.ta(date(2024, 4, 2), norsk)
    assert kategori(en.dokument) is None
    assert en.dokument["avslutning"]["aarsak"] == "Ikke lenger i kategori"
    assert en.dokument["avslutning"]["dato"] == "2024-04-02"
    assert en.dokument["frist"] is None
    startet = liv().bosatt().program(date(2024, 1, 15))
    startet.ta(date(2024, 4, 2), norsk)
    assert kategori(startet.dokument) == (PLIKT, "2024-01-01")


def med_landliste(*nye: tuple[date, frozenset[str]]) -> Parametre:
    parametre = les_parametre()
    liste = parametre.statsborgerskap_uten_kategori
    verdier = tuple(Verdi(fra, liste.verdier[-1].verdi | land, "prøve") for fra, land in nye)
    return replace(
        parametre, statsborgerskap_uten_kategori=replace(liste, verdier=(*liste.verdier, *verdier))
    )


def test_a_country_that_joins_the_list_keeps_nobody_out_before_that_day(
    liv: Liv,
) -> None:
    nye = med_landliste((date(2024, 6, 1), frozenset({"SYR"})))
    en = liv(parametre=nye).bosatt()
    assert kategori(en.til(date(2024, 5, 31))) == (PLIKT, "2024-01-01")
    dok = en.til(date(2024, 6, 1))
    assert kategori(dok) is None
    assert (dok["avslutning"]["aarsak"], dok["avslutning"]["dato"]) == (
        "Ikke lenger i kategori",
        "2024-06-01",
    )
    startet = liv(parametre=nye).bosatt().program(date(2024, 1, 15))
    assert kategori(startet.til(date(2024, 6, 1))) == (PLIKT, "2024-01-01")
    etter = liv(parametre=nye).bosatt(date(2024, 7, 1))
    assert kategori(etter.dokument) is None


def test_a_country_that_leaves_the_list_again_gives_the_category_from_that_day(
    liv: Liv,
) -> None:
    nye = med_landliste((date(2024, 6, 1), frozenset({"SYR"})), (date(2024, 9, 1), frozenset[str]()))
    dok = liv(parametre=nye).bosatt().til(date(2024, 9, 1))
    assert kategori(dok) == (PLIKT, "2024-09-01")
    assert any(
        "Kategori fra er 01.09.2024, den dagen personen ikke lenger regnes som" in linje["tekst"]
        for linje in dok["beregningslogg"]
    )
    assert [(o["ordning"], o["gjeldende"]) for o in dok["ordninger"]][1:] == [
        ("Norsk med norskmål", True),
        ("Samfunnskunnskap", True),
    ]


@pytest.mark.parametrize(
    ("timer", "til", "meldt", "fra"),
    [
        (29.0, None, date(2026, 1, 5), date(2026, 2, 1)),
        (30.0, None, date(2026, 1, 5), None),
        (30.0, date(2026, 6, 30), date(2026, 1, 5), date(2026, 7, 1)),
        (30.0, date(2028, 1, 31), date(2026, 1, 5), date(2028, 2, 1)),
        (30.0, date(2028, 2, 1), date(2026, 1, 5), None),
        (30.0, None, date(2026, 2, 2), date(2026, 2, 1)),
    ],
)
def test_work_of_30_hours_keeps_the_category_away_until_it_ends(
    liv: Liv, timer: float, til: date | None, meldt: date, fra: date | None
) -> None:
    en = liv().bosatt(date(2026, 2, 1), innvilget=date(2026, 1, 1), meldt=date(2026, 1, 2))
    en.ta(meldt, ArbeidRegistrert(arbeid_id="A1", fra=date(2026, 1, 1), til=til, timer_per_uke=timer))
    if fra is None:
        assert kategori(en.til(date(2028, 3, 1))) is None
    else:
        foer = max(fra.replace(day=1), meldt)
        assert fra <= foer or kategori(en.til(foer)) is None
        assert kategori(en.til(max(fra, meldt))) == (PLIKT, "2026-02-01")


def test_hours_of_all_jobs_are_added_and_before_2026_none_count(liv: Liv) -> None:
    for dato, venter in ((date(2025, 12, 31), True), (date(2026, 1, 1), False)):
        en = liv().bosatt(dato, innvilget=date(2025, 6, 1), meldt=date(2025, 7, 1))
        for ident in ("A1", "A2"):
            jobb = ArbeidRegistrert(arbeid_id=ident, fra=date(2025, 7, 1), timer_per_uke=15.0)
            en.ta(date(2025, 7, 1), jobb)
        assert (kategori(en.til(date(2026, 1, 2))) is not None) == venter
