"""LOV, KAT and ORD: which law, which category, from when (regelbeskrivelse §1, §2, §9.2; A 2.2, 3.1)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from regelverk.fakta.person import (
    ArbeidRegistrert,
    BosettingRegistrert,
    Familie,
    OppholdOpphoert,
    OppholdRegistrert,
    PersonRegistrert,
)
from regelverk.lov.parametre import Parametre, Verdi, les_parametre

Liv = Callable[..., Any]
PLIKT, TILBUD, RETT = (
    "Rett og plikt til introduksjonsprogram",
    "Kan tilbys introduksjonsprogram",
    "Rett til introduksjonsprogram",
)
ORDNING_PLIKT, ORDNING_TILBUD = (
    "Rett og plikt til introduksjonsordning",
    "Kan tilbys introduksjonsordning",
)


def kategori(dok: dict[str, Any]) -> tuple[str, str] | None:
    rader = [r for r in dok["kategorier"] if r["gjeldende"] and r["kategori"] != "Rett til norsk"]
    return (rader[0]["kategori"], rader[0]["fra"]) if rader else None


@pytest.mark.parametrize(
    ("innvilget", "fra_utlandet", "ankomst", "lov"),
    [
        (date(2020, 12, 31), False, None, "Introduksjonsloven"),
        (date(2021, 1, 1), False, None, "Integreringsloven"),
        (date(2020, 12, 31), True, date(2021, 1, 1), "Integreringsloven"),
        (date(2020, 12, 31), True, date(2020, 12, 31), "Introduksjonsloven"),
        (date(2020, 12, 31), True, None, "Introduksjonsloven"),
        (date(2020, 12, 31), False, date(2021, 1, 1), "Introduksjonsloven"),
    ],
)
def test_the_law_is_that_of_the_grant_or_of_the_arrival_after_applying_from_abroad(
    liv: Liv, innvilget: date, fra_utlandet: bool, ankomst: date | None, lov: str
) -> None:
    en = liv().bosatt(
        date(2021, 2, 1), innvilget=innvilget, soekt_fra_utlandet=fra_utlandet, ankomstdato=ankomst
    )
    assert en.dokument["lovverk"] == lov


@pytest.mark.parametrize("hjemmel", ["EOES", "ANNEN"])
def test_a_permit_outside_the_list_gives_neither_law_nor_category(liv: Liv, hjemmel: str) -> None:
    dok = liv().bosatt(hjemmel=hjemmel).dokument
    assert (dok["lovverk"], dok["kategorier"], dok["ordninger"], dok["frist"]) == (None, [], [], None)


@pytest.mark.parametrize(
    ("hjemmel", "avtale", "foedt", "venter"),
    [
        ("UTL_28", True, date(1990, 1, 1), PLIKT),
        ("UTL_28", False, date(1990, 1, 1), TILBUD),
        ("UTL_35_3", True, date(1990, 1, 1), PLIKT),
        ("UTL_38_1", True, date(1990, 1, 1), PLIKT),
        ("UTL_38_5A", True, date(1990, 1, 1), PLIKT),
        ("UTL_38_5B", False, date(1990, 1, 1), TILBUD),
        ("UTL_53_1B", False, date(1990, 1, 1), PLIKT),
        ("UTL_53_2", False, date(1990, 1, 1), PLIKT),
        ("UTL_53_3", False, date(1990, 1, 1), PLIKT),
        ("UTL_34", True, date(1990, 1, 1), RETT),
        ("UTL_34", False, date(1990, 1, 1), TILBUD),
        ("UTL_28", True, date(2006, 1, 1), PLIKT),
        ("UTL_28", True, date(2006, 1, 2), None),
        ("UTL_28", True, date(1968, 1, 2), PLIKT),
        ("UTL_28", True, date(1968, 1, 1), TILBUD),
        ("UTL_34", True, date(1968, 1, 1), TILBUD),
        ("UTL_28", True, date(2006, 2, 28), None),
    ],
)
def test_the_table_of_integreringsloven(
    liv: Liv, hjemmel: str, avtale: bool, foedt: date, venter: str | None
) -> None:
    dok = liv().bosatt(hjemmel=hjemmel, etter_avtale=avtale, foedt=foedt).dokument
    assert kategori(dok) == (venter and (venter, "2024-01-01"))


@pytest.mark.parametrize(
    ("hjemmel", "avtale", "venter"),
    [("UTL_28", True, ORDNING_PLIKT), ("UTL_28", False, ORDNING_TILBUD), ("UTL_34", True, ORDNING_PLIKT)],
)
def test_introduksjonsloven_has_the_same_table_under_its_own_names(
    liv: Liv, hjemmel: str, avtale: bool, venter: str
) -> None:
    dok = liv().bosatt(date(2020, 3, 1), hjemmel=hjemmel, etter_avtale=avtale).dokument
    assert kategori(dok) == (venter, "2020-03-01")
    assert [o["ordning"] for o in dok["ordninger"]] == ["Introduksjonsprogram"]


@pytest.mark.parametrize(
    ("familie", "soekt", "venter"),
    [
        (
            Familie(referanseperson_hjemmel="UTL_28", referanseperson_bosatt=date(2018, 6, 2)),
            date(2023, 6, 1),
            PLIKT,
        ),
        (
            Familie(referanseperson_hjemmel="UTL_28", referanseperson_bosatt=date(2018, 6, 1)),
            date(2023, 6, 1),
            TILBUD,
        ),
        (Familie(referanseperson_hjemmel="UTL_28"), date(2023, 6, 1), TILBUD),
        (Familie(referanseperson_hjemmel="UTL_28", referanseperson_bosatt=date(2022, 1, 1)), None, TILBUD),
        (
            Familie(referanseperson_hjemmel="ANNEN", referanseperson_bosatt=date(2022, 1, 1)),
            date(2023, 6, 1),
            TILBUD,
        ),
        (
            Familie(referanseperson_hjemmel="UTL_53_2", referanseperson_bosatt=date(2022, 1, 1)),
            date(2023, 6, 1),
            TILBUD,
        ),
        (
            Familie(referanseperson_hjemmel="UTL_34", referanseperson_permanent=True),
            date(2023, 7, 31),
            TILBUD,
        ),
        (Familie(referanseperson_hjemmel="UTL_34", referanseperson_permanent=True), date(2023, 8, 1), PLIKT),
        (None, date(2023, 6, 1), TILBUD),
    ],
)
def test_a_family_permit_counts_by_its_reference_person(
    liv: Liv, familie: Familie | None, soekt: date | None, venter: str
) -> None:
    en = liv().bosatt(hjemmel="UTL_KAP6", etter_avtale=False, familie=familie, soeknadsdato=soekt)
    assert kategori(en.dokument) == (venter, "2024-01-01")


@pytest.mark.parametrize(("innvilget", "venter"), [(date(2023, 7, 31), TILBUD), (date(2023, 8, 1), PLIKT)])
def test_a_refugee_who_came_as_family_needs_no_avtale_from_august_2023(
    liv: Liv, innvilget: date, venter: str
) -> None:
    en = liv().bosatt(
        date(2022, 5, 1),
        hjemmel="UTL_KAP6",
        etter_avtale=False,
        soeknadsdato=date(2022, 1, 1),
        familie=Familie(referanseperson_hjemmel="UTL_28", referanseperson_bosatt=date(2021, 1, 1)),
    )
    en.ta(
        innvilget, OppholdRegistrert(opphold_id="O2", hjemmel="UTL_28", innvilget=innvilget, permanent=False)
    )
    en.ta(date(2024, 1, 1), OppholdOpphoert(opphold_id="O1", dato=date(2023, 12, 31)))
    assert kategori(en.dokument) == (venter, "2023-12-31")


def test_kapittel_6a_begins_on_15_june_2022_and_leaves_kategori_fra_as_it_was(liv: Liv) -> None:
    en = liv().bosatt(date(2022, 5, 1), hjemmel="UTL_34", innvilget=date(2022, 4, 1))
    assert kategori(en.til(date(2022, 6, 14))) == (PLIKT, "2022-05-01")
    dok = en.til(date(2022, 6, 15))
    assert kategori(dok) == (RETT, "2022-05-01")
    assert {"kategori": PLIKT, "fra": "2022-05-01", "til": "2022-06-15", "gjeldende": False} in dok[
        "kategorier"
    ]
    gjelder = {o["ordning"]: o["gjeldende"] for o in dok["ordninger"]}
    assert gjelder == {
        "Introduksjonsprogram": True,
        "Norsk rett/norskmål": True,
        "Norsk med norskmål": False,
        "Samfunnskunnskap": False,
    }


@pytest.mark.parametrize(
    ("innvilget", "bosatt", "venter"),
    [
        (date(2022, 3, 10), date(2022, 8, 1), PLIKT),
        (date(2022, 3, 11), date(2022, 8, 1), RETT),
        (date(2025, 6, 1), date(2025, 12, 31), RETT),
        (date(2025, 6, 1), date(2026, 1, 1), PLIKT),
    ],
)
def test_kapittel_6a_depends_on_the_grant_and_on_kategori_fra(
    liv: Liv, innvilget: date, bosatt: date, venter: str
) -> None:
    en = liv().bosatt(bosatt, hjemmel="UTL_34", innvilget=innvilget)
    assert kategori(en.dokument) == (venter, bosatt.isoformat())


def test_the_category_begins_on_its_day_also_when_that_is_ahead(liv: Liv) -> None:
    en = liv().bosatt(date(2024, 3, 1), innvilget=date(2024, 2, 1), meldt=date(2024, 2, 10))
    assert kategori(en.dokument) is None
    assert kategori(en.til(date(2024, 2, 29))) is None
    assert kategori(en.til(date(2024, 3, 1))) == (PLIKT, "2024-03-01")


def test_a_renewal_changes_nothing(liv: Liv) -> None:
    en = liv().bosatt()
    fornyet = OppholdRegistrert(
        opphold_id="O2", hjemmel="UTL_28", innvilget=date(2025, 1, 1), permanent=False
    )
    en.ta(date(2025, 1, 1), fornyet)
    en.ta(date(2025, 2, 1), OppholdOpphoert(opphold_id="O1", dato=date(2025, 1, 15)))
    assert kategori(en.dokument) == (PLIKT, "2024-01-01")
    assert en.dokument["avslutning"] is None


def test_a_better_permit_takes_over_when_it_is_granted(liv: Liv) -> None:
    en = liv().bosatt(hjemmel="UTL_KAP6", etter_avtale=True)
    ny = OppholdRegistrert(opphold_id="O2", hjemmel="UTL_28", innvilget=date(2024, 5, 1), permanent=False)
    en.ta(date(2024, 5, 1), ny)
    assert [(r["kategori"], r["fra"], r["til"]) for r in en.dokument["kategorier"]] == [
        (TILBUD, "2024-01-01", "2024-05-01"),
        (PLIKT, "2024-05-01", None),
    ]


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


def test_kategori_fra_uses_the_first_settlement_and_a_correction_replaces(liv: Liv) -> None:
    en = liv().bosatt()
    ny = BosettingRegistrert(
        bosetting_id="B2", bosettingsdato=date(2024, 3, 1), kommunenummer="0301", etter_avtale=True
    )
    en.ta(date(2024, 3, 1), ny)
    assert kategori(en.dokument) == (PLIKT, "2024-01-01")
    assert en.dokument["oppfoelging"]["kommunenummer"] == "0301"
    en = liv().bosatt()
    en.ta(date(2024, 3, 1), replace(ny, bosetting_id=None, bosettingsdato=date(2024, 2, 1)))
    assert kategori(en.dokument) == (PLIKT, "2024-02-01")


def test_lovverk_after_a_lost_category_is_that_of_the_earliest_permit(liv: Liv) -> None:
    en = liv().bosatt(hjemmel="UTL_KAP6", innvilget=date(2020, 6, 1), etter_avtale=True)
    ny = OppholdRegistrert(opphold_id="O2", hjemmel="UTL_28", innvilget=date(2024, 2, 1), permanent=False)
    en.ta(date(2024, 2, 1), ny)
    assert en.dokument["lovverk"] == "Integreringsloven"
    for ident in ("O1", "O2"):
        en.ta(date(2024, 4, 2), OppholdOpphoert(opphold_id=ident, dato=date(2024, 4, 1)))
    assert en.dokument["lovverk"] == "Introduksjonsloven"
