"""REG: what an entry of each section must satisfy to be accepted (regelbeskrivelse §7.1, §9)."""

from datetime import date
from typing import Any

from regelverk.fakta.innslag import (
    Klage,
    Sluttmaal,
)
from regelverk.fakta.person import UtdanningRegistrert

from tests.stoette.innslag import DAG, VGO_ARBEID, Liv, fravaer, i_program, permisjon, slutt, tiltak


def test_an_ending_says_what_goes_on(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, permisjon(sluttdato=date(2024, 6, 20)))
    en.ta(DAG, tiltak())
    svar = en.proev(DAG, slutt(bekreftet=False))
    assert svar.problem.fortsetter == (
        "Deltakelse i introduksjonsprogram",
        "Permisjon pga. velferd",
        "Norskopplæring",
    )
    en.ta(DAG, slutt())
    status = {r["innslagId"]: r["status"] for r in en.dokument["innslag"]}
    assert status == {
        "V1": "ikke gjeldende",
        "S1": "gjeldende",
        "X1": "ikke gjeldende",
        "T1": "ikke gjeldende",
        "A1": "gjeldende",
    }


def test_the_goal_and_the_offer_must_belong_together(liv: Liv, vedtak_om_deltakelse: Any) -> None:
    en = liv().bosatt(date(2026, 1, 1)).program(date(2026, 1, 15))
    grunnskole = Sluttmaal(innslag_id="S1", sluttmaal="Fullføre grunnskole")
    assert en.endre(date(2026, 2, 1), grunnskole).problem.kode == "NIR-SLUTTMAAL-TILBUD"
    en = liv().bosatt(date(2025, 12, 1))
    en.ta(date(2025, 12, 1), grunnskole)
    svar = en.proev(date(2026, 1, 15), vedtak_om_deltakelse("V1", date(2026, 1, 15)))
    assert svar.problem.kode == "NIR-SLUTTMAAL-TILBUD"


def test_a_goal_cannot_be_deleted_nor_contradict_its_education(liv: Liv) -> None:
    en = i_program(liv)
    assert en.slett(DAG, "sluttmaal", "S1").problem.kode == "NIR-SLUTTMAAL-SLETTES-IKKE"
    motsagt = Sluttmaal(innslag_id="S1", sluttmaal="Fullføre grunnskole", utdanning="gjennomført vgo")
    assert en.endre(DAG, motsagt).problem.kode == "NIR-SLUTTMAAL-UTDANNING"


def test_arbeid_alone_needs_the_education_and_is_kept_under_the_full_name(liv: Liv) -> None:
    en = liv().bosatt()
    assert en.proev(DAG, Sluttmaal(innslag_id="S1", sluttmaal="Arbeid")).problem.felt == "sluttmaal"
    en.ta(DAG, Sluttmaal(innslag_id="S2", sluttmaal="Arbeid", utdanning="gjennomført vgo"))
    assert en.dokument["sluttmaal"] == VGO_ARBEID


def test_a_goal_against_the_registered_education_is_a_warning_in_the_answer_alone(liv: Liv) -> None:
    en = liv().bosatt()
    en.ta(DAG, UtdanningRegistrert(gjennomfoert_videregaaende=False))
    svar = en.ta(DAG, Sluttmaal(innslag_id="S1", sluttmaal=VGO_ARBEID))
    assert [v.kode for v in svar.varsler] == ["NIR-VARSEL-SLUTTMAAL-UTDANNING"]
    assert "NIR-VARSEL-SLUTTMAAL-UTDANNING" not in [v["kode"] for v in en.dokument["varsler"]]


def test_sluttmaal_under_introduksjonsloven_is_refused_and_an_ending_needs_none(liv: Liv) -> None:
    en = liv().bosatt(date(2020, 3, 1)).program(date(2020, 4, 1), maal=None)
    svar = en.proev(date(2020, 5, 1), Sluttmaal(innslag_id="S1", sluttmaal=VGO_ARBEID))
    assert svar.problem.kode == "NIR-SLUTTMAAL-INTRODUKSJONSLOVEN"
    en.ta(date(2020, 6, 1), slutt(avslutningsdato=date(2020, 6, 1)))


def test_a_decision_has_one_open_klage_and_a_decided_klage_is_locked(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, permisjon())
    aapen = Klage(innslag_id="K1", vedtak_id="X1", klagedato=DAG)
    en.ta(DAG, aapen)
    nok_en = Klage(innslag_id="K2", vedtak_id="X1", klagedato=DAG)
    assert en.proev(DAG, nok_en).problem.kode == "NIR-KLAGE-AAPEN"
    avgjort = Klage(
        innslag_id="K1",
        vedtak_id="X1",
        klagedato=DAG,
        utfall="Kommunens vedtak oppheves",
        avgjort_dato=DAG,
    )
    assert en.endre(DAG, avgjort).utfall == "godtatt"
    assert en.endre(DAG, aapen).problem.kode == "NIR-KLAGE-AVGJORT"
    assert en.slett(DAG, "klage", "K1").problem.kode == "NIR-KLAGE-AVGJORT"
    assert en.slett(DAG, "vedtak", "X1").problem.kode == "NIR-VEDTAK-OPPHEVET"
    assert en.proev(DAG, nok_en).problem.kode == "NIR-KLAGE-VEDTAK-IKKE-I-KRAFT"
    rad = next(r for r in en.dokument["innslag"] if r["innslagId"] == "X1")
    assert (rad["status"], rad["merknad"]) == ("ikke gjeldende", "Kommunens vedtak oppheves")


def test_fravaer_may_not_overlap_and_keeps_its_code(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, fravaer())
    assert en.proev(DAG, fravaer(innslag_id="F2", fra=date(2024, 6, 7))).problem.status in (409, 422)
    overlapp = fravaer(innslag_id="F2", fra=date(2024, 6, 7), til=date(2024, 6, 10), virkedager=2)
    assert en.proev(DAG, overlapp).problem.kode == "NIR-FRAVAER-OVERLAPPER"
    assert en.endre(DAG, fravaer(fravaerskode="Ferie")).problem.kode == "NIR-FELT-LAAST"
    assert en.endre(DAG, fravaer(virkedager=4)).utfall == "godtatt"


def test_another_spelling_of_a_code_is_taken_in_and_never_shown(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, fravaer(fravaerskode="Annet gyldig fravær – barn"))
    rad = next(r for r in en.dokument["innslag"] if r["innslagId"] == "F1")
    assert rad["felter"]["fravaerskode"] == "Annet gyldig fravær - barn"


def test_an_unknown_or_deleted_entry_can_be_neither_edited_nor_deleted(liv: Liv) -> None:
    en = i_program(liv)
    assert en.endre(DAG, permisjon()).problem.status == 404
    assert en.slett(DAG, "vedtak", "X1").problem.status == 404
    en.ta(DAG, permisjon())
    en.slett(DAG, "vedtak", "X1")
    assert en.endre(DAG, permisjon()).problem.kode == "NIR-INNSLAG-SLETTET"
    assert en.proev(DAG, permisjon()).problem.kode == "NIR-INNSLAG-FINNES"


def test_a_patch_is_laid_over_the_entry_as_it_is_when_decided(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, tiltak())
    en.endre(DAG, tiltak(timer_per_uke=20.0))
    sett_foer = tiltak(sluttdato=date(2024, 7, 5))
    assert en.endre(DAG, sett_foer, endret=("sluttdato",)).utfall == "godtatt"
    rad = next(r for r in en.dokument["innslag"] if r["innslagId"] == "T1")
    assert (rad["felter"]["timerPerUke"], rad["felter"]["sluttdato"]) == (20.0, "2024-07-05")


def test_spraaktilbud_engelsk_for_others_than_6a_is_a_warning(liv: Liv) -> None:
    svar = i_program(liv).ta(DAG, tiltak(tiltakstype="Språktilbud, engelsk"))
    assert [v.kode for v in svar.varsler] == ["NIR-VARSEL-SPRAAKTILBUD-ENGELSK"]
