"""KAT: the first day of a category, and what does or does not move it (regelbeskrivelse §2, §9)."""

from dataclasses import replace
from datetime import date

import pytest
from regelverk.fakta.person import (
    BosettingRegistrert,
    OppholdOpphoert,
    OppholdRegistrert,
)

from tests.stoette.kategorier import PLIKT, RETT, TILBUD, Liv, kategori


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
