"""A PATCH of an ending: which fields keep the values of the row as it is now, and which must be given
again.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from regelverk.fakta import innslag as i
from regelverk.fakta.folkeregister import Flyttet, FolkeregisterhendelseKorrigert

Liv = Callable[..., Any]
DAG = date(2024, 6, 12)


@pytest.fixture
def en(liv: Liv) -> Any:
    """A person in programme whose kommune has registered an ending with the årsak Arbeid."""
    en = liv().bosatt().program(date(2024, 1, 15))
    arbeid = i.Avslutning(
        innslag_id="A1",
        avslutningsaarsak="Arbeid",
        avslutningsdato=date(2024, 6, 10),
        timer_per_uke=30.0,
        bekreftet=True,
    )
    en.ta(DAG, arbeid)
    return en


def rett(en: Any, innslag_id: str, **felter: i.Feltverdi) -> Any:
    rettelse = i.InnslagRettet(innslag_id=innslag_id, seksjon="avslutning", felter=felter)
    return en.proev(en.dag, rettelse, type_="InnslagRettet")


def rader(en: Any) -> list[tuple[str, str, float | None]]:
    return [(r["aarsak"], r["status"], r["timerPerUke"]) for r in en.dokument["avslutningshistorikk"]]


def test_other_hours_need_no_confirmation(en: Any) -> None:
    assert rett(en, "A1", timer_per_uke=20.0).utfall == "godtatt"
    assert rader(en) == [("Arbeid", "redigert", 30.0), ("Arbeid", "gjeldende", 20.0)]


@pytest.mark.parametrize(
    "endring", [{"avslutningsdato": date(2024, 6, 9)}, {"avslutningsaarsak": "Fagskole"}]
)
def test_another_date_or_code_is_confirmed_again(en: Any, endring: dict[str, i.Feltverdi]) -> None:
    svar = rett(en, "A1", **endring)
    assert svar.problem.kode == "NIR-AVSLUTNING-BEKREFT"
    assert rett(en, "A1", **endring, bekreftet=True).utfall == "godtatt"


def test_a_confirmation_is_not_inherited_over_other_hours(en: Any) -> None:
    rett(en, "A1", timer_per_uke=20.0)
    assert rett(en, "A1", avslutningsdato=date(2024, 6, 9)).problem.kode == "NIR-AVSLUTNING-BEKREFT"


def test_the_hours_fall_away_with_the_code_and_do_not_come_back_by_themselves(en: Any) -> None:
    assert rett(en, "A1", avslutningsaarsak="Fagskole", bekreftet=True).utfall == "godtatt"
    assert rader(en)[-1] == ("Fagskole", "gjeldende", None)
    tilbake = rett(en, "A1", avslutningsaarsak="Arbeid", bekreftet=True)
    assert tilbake.problem.kode == "NIR-AVSLUTNING-TIMER"


def test_a_patch_of_a_corrected_row_is_laid_over_the_correction(liv: Liv) -> None:
    en = liv(kommune="0301").bosatt().program(date(2024, 1, 15))
    flyttet = Flyttet(folkeregister_hendelse_id="M1", flyttedato=date(2024, 3, 10), til_kommunenummer="4601")
    en.ta(date(2024, 3, 20), flyttet)
    ident = en.dokument["avslutning"]["innslagId"]
    assert rett(en, ident, avslutningsdato=date(2024, 3, 12)).utfall == "godtatt"
    korrigert = FolkeregisterhendelseKorrigert(
        folkeregister_hendelse_id="M2",
        gjelder="M1",
        type="Flyttet",
        flyttedato=date(2024, 3, 15),
        til_kommunenummer="4601",
    )
    en.ta(date(2024, 4, 1), korrigert)
    assert rett(en, ident, bekreftet=True).utfall == "godtatt"
    assert en.dokument["avslutning"]["dato"] == "2024-03-15"
