"""GJO: a kommune reopens a programme in kapittel 6A (regelbeskrivelse §6, §9.5; A 10.1-10.4)."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from regelverk.fakta.innslag import Avslutning, Fravaer

Liv = Callable[..., Any]


def avsluttet(liv: Liv, **annet: Any) -> Any:
    en = liv(**annet).bosatt(date(2023, 1, 1), hjemmel="UTL_34").program(date(2023, 2, 1))
    en.ta(date(2023, 4, 4), slutt())
    return en


def slutt(**annet: Any) -> Avslutning:
    felter: dict[str, Any] = {
        "innslag_id": "A1",
        "avslutningsaarsak": "Arbeid",
        "avslutningsdato": date(2023, 4, 4),
        "timer_per_uke": 30.0,
        "bekreftet": True,
    }
    return Avslutning(**felter | annet)


def test_after_work_the_box_shows_gjenoppstart_and_active_time_from_the_day_after(liv: Liv) -> None:
    en = avsluttet(liv)
    assert en.dokument["frist"]["type"] == "Gjennomføring"
    dok = en.til(date(2023, 4, 5))
    assert dok["frist"] == {"type": "Gjenoppstart", "dato": "2025-01-01", "beregnetFra": None}
    assert dok["aktivTidDager"] == 62
    dok = en.til(date(2025, 1, 2))
    assert (dok["frist"], dok["aktivTidDager"], dok["kategorier"][0]["til"]) == (None, None, "2025-01-01")


def test_a_10_3_active_time_is_62_less_42_days(liv: Liv) -> None:
    en = avsluttet(liv, sjekk_tilgang=False)
    borte = Fravaer(
        innslag_id="F1",
        fravaerskode="Gyldig fravær",
        fra=date(2023, 2, 1),
        til=date(2023, 3, 31),
        virkedager=42,
    )
    en.ta(date(2023, 4, 10), borte)
    assert en.dokument["aktivTidDager"] == 20


def test_a_10_4_the_time_away_is_added_when_a_new_decision_has_come(
    liv: Liv, vedtak_om_deltakelse: Any
) -> None:
    en = avsluttet(liv)
    assert en.endre(date(2023, 9, 1), slutt(gjenaapningsdato=date(2023, 9, 1))).utfall == "godtatt"
    dok = en.dokument
    assert (dok["frist"], dok["gjennomfoeringsfrist"], dok["avslutning"]) == (None, None, None)
    assert dok["avslutningshistorikk"][-1]["merknad"] == "ikke gjeldende – gjenåpnet"
    svar = en.ta(date(2023, 9, 4), vedtak_om_deltakelse("V2", date(2023, 9, 4)))
    assert [v.kode for v in svar.varsler] == ["NIR-VARSEL-GJENAAPNING-STARTDATO"]
    assert en.dokument["frist"] == {
        "type": "Gjennomføring",
        "dato": "2023-12-29",
        "beregnetFra": "2023-02-01",
    }


def test_a_reopening_without_a_new_decision_ends_as_utgaatt(liv: Liv) -> None:
    en = avsluttet(liv)
    en.endre(date(2023, 9, 1), slutt(gjenaapningsdato=date(2023, 9, 1)))
    assert en.til(date(2025, 1, 1))["avslutning"] is None
    dok = en.til(date(2025, 1, 2))
    assert (dok["avslutning"]["aarsak"], dok["avslutning"]["dato"]) == ("Utgått oppstartsfrist", "2025-01-01")


def test_active_time_is_summed_over_the_segments(liv: Liv, vedtak_om_deltakelse: Any) -> None:
    en = avsluttet(liv)
    en.endre(date(2023, 9, 1), slutt(gjenaapningsdato=date(2023, 9, 1)))
    en.ta(date(2023, 9, 1), vedtak_om_deltakelse("V2", date(2023, 9, 1)))
    en.ta(date(2023, 9, 11), slutt(innslag_id="A2", avslutningsdato=date(2023, 9, 11)))
    assert en.til(date(2023, 9, 12))["aktivTidDager"] == 72


@pytest.mark.parametrize(
    ("endring", "kode"),
    [
        ({"gjenaapningsdato": date(2023, 4, 4)}, "NIR-GJENAAPNING-DATO"),
        ({"gjenaapningsdato": date(2023, 9, 2)}, "NIR-DATO-I-FRAMTIDEN"),
        (
            {"gjenaapningsdato": date(2023, 9, 1), "avslutningsdato": date(2023, 4, 3)},
            "NIR-GJENAAPNING-BARE-DATO",
        ),
    ],
)
def test_what_a_reopening_must_satisfy(liv: Liv, endring: dict[str, Any], kode: str) -> None:
    en = avsluttet(liv)
    assert en.endre(date(2023, 9, 1), slutt(**endring)).problem.kode == kode


def test_only_6a_ended_to_work_can_be_reopened(liv: Liv) -> None:
    en = liv().bosatt(date(2023, 1, 1)).program(date(2023, 2, 1))
    en.ta(date(2023, 4, 4), slutt())
    svar = en.endre(date(2023, 9, 1), slutt(gjenaapningsdato=date(2023, 9, 1)))
    assert svar.problem.kode == "NIR-GJENAAPNING-IKKE-HER"


def test_a_reopened_row_is_locked_and_a_new_ending_waits_for_the_decision(liv: Liv) -> None:
    en = avsluttet(liv)
    en.endre(date(2023, 9, 1), slutt(gjenaapningsdato=date(2023, 9, 1)))
    laast = en.endre(date(2023, 9, 2), slutt(gjenaapningsdato=date(2023, 8, 1)))
    assert laast.problem.kode == "NIR-AVSLUTNING-GJENAAPNET"
    assert en.slett(date(2023, 9, 2), "avslutning", "A1").problem.kode == "NIR-AVSLUTNING-GJENAAPNET"
    ny = en.proev(date(2023, 9, 2), slutt(innslag_id="A2", avslutningsdato=date(2023, 9, 2)))
    assert ny.problem.kode == "NIR-AVSLUTNING-VENTER-VEDTAK"


@pytest.mark.parametrize(("virkedager", "sagt"), [(1, "1 dag fravær"), (2, "2 dager fravær")])
def test_the_sentence_about_active_time_counts_one_day_and_several(
    liv: Liv, virkedager: int, sagt: str
) -> None:
    en = liv().bosatt(date(2023, 1, 1), hjemmel="UTL_34").program(date(2023, 2, 1))
    fra, til = date(2023, 2, 6), date(2023, 2, 7)
    fravaer = Fravaer(innslag_id="F1", fravaerskode="Gyldig fravær", fra=fra, til=til, virkedager=virkedager)
    en.ta(date(2023, 3, 1), fravaer)
    en.ta(date(2023, 4, 4), slutt())
    (setning,) = (n["tekst"] for n in en.til(date(2023, 4, 5))["beregningslogg"] if n["regel"] == "GJO-3")
    assert f"0 dager permisjon og {sagt} er" in setning
