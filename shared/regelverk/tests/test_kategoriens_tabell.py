"""KAT: which law and which category a permit gives (regelbeskrivelse §1, §2)."""

from datetime import date

import pytest
from regelverk.fakta.person import (
    Familie,
    OppholdOpphoert,
    OppholdRegistrert,
)

from tests.stoette.kategorier import PLIKT, RETT, TILBUD, Liv, kategori

ORDNING_PLIKT, ORDNING_TILBUD = (
    "Rett og plikt til introduksjonsordning",
    "Kan tilbys introduksjonsordning",
)


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
