"""The beregningslogg: every step with rule, sentence, hjemmel, inputs and date (A 3.5, 6.3, 10.4)."""

from collections.abc import Callable
from datetime import date
from typing import Any

from regelverk.fakta.innslag import Fravaer, Klage, Vedtak
from regelverk.fakta.person import OppholdOpphoert
from regelverk.forloep import dokument
from regelverk.regler import regler

Liv = Callable[..., Any]


def _et_langt_liv(liv: Liv) -> Any:
    en = liv(sjekk_tilgang=False).bosatt().program(date(2024, 1, 15))
    dag = date(2024, 3, 1)
    en.ta(
        dag,
        Fravaer(
            innslag_id="F1",
            fravaerskode="Egenmelding",
            fra=date(2024, 2, 1),
            til=date(2024, 2, 16),
            virkedager=11,
        ),
    )
    en.ta(
        dag,
        Vedtak(
            innslag_id="P1",
            vedtakstype="Permisjon pga. velferd",
            resultat="Innvilget",
            vedtaksdato=dag,
            startdato=date(2024, 4, 2),
            sluttdato=date(2024, 4, 30),
            dagtype="virkedager",
        ),
    )
    en.ta(
        dag,
        Vedtak(
            innslag_id="X1",
            vedtakstype="Midlertidig stans",
            resultat="Vedtak fattet",
            vedtaksdato=dag,
            startdato=date(2024, 3, 4),
        ),
    )
    en.ta(
        date(2024, 3, 11),
        Klage(
            innslag_id="K1",
            vedtak_id="X1",
            klagedato=date(2024, 3, 5),
            utfall="Kommunens vedtak oppheves",
            avgjort_dato=date(2024, 3, 11),
        ),
    )
    return en


def test_a_caseworker_can_redo_the_deadline_from_the_log(liv: Liv) -> None:
    en = _et_langt_liv(liv)
    logg = {linje["regel"]: linje for linje in en.dokument["beregningslogg"]}
    assert logg["LOV-1"]["inndata"]["innvilget"] == "2024-01-01"
    assert logg["KAT-7"]["dato"] == "2024-01-01"
    assert logg["OPP-1"]["dato"] == "2026-01-01"
    assert logg["GJF-1"]["dato"] == "2024-01-15"
    assert (logg["GJF-2"]["dato"], logg["GJF-2"]["inndata"]["maaneder"]) == ("2024-07-15", 6)
    assert logg["GJF-3"]["inndata"]["dager"] == 21
    assert (logg["GJF-5"]["inndata"]["samlet"], logg["GJF-5"]["inndata"]["grense"]) == (11, 10)
    assert logg["GJF-7"]["inndata"]["virkedager"] == 5
    assert logg["GJF-4"]["inndata"]["virkedager"] == 21 + 11 + 5
    assert logg["GJF-4"]["dato"] == en.dokument["gjennomfoeringsfrist"] == "2024-09-04"


def test_every_line_names_a_rule_of_the_catalogue_with_its_hjemmel(liv: Liv) -> None:
    en = _et_langt_liv(liv)
    en.til(date(2025, 1, 1))
    kjente = {regel.id for regel in regler()}
    for linje in en.dokument["beregningslogg"]:
        assert linje["regel"] in kjente
        assert linje["hjemmel"].startswith("integrering")
        assert linje["tekst"].endswith(".")
    assert [linje["regel"] for linje in en.dokument["beregningslogg"]][-3:] == ["AVS-6", "AVS-2", "AVS-9"]


def test_why_there_is_no_category_is_said(liv: Liv) -> None:
    tekster = {
        hjemmel: liv().bosatt(hjemmel=hjemmel, **annet).dokument["beregningslogg"][-1]["tekst"]
        for hjemmel, annet in (
            ("ANNEN", {}),
            ("UTL_28", {"foedt": date(2010, 1, 1)}),
            ("UTL_34", {"statsborgerskap": ("NOR",)}),
        )
    }
    assert "ingen oppholdstillatelse på listen" in tekster["ANNEN"]
    assert "var 14 år, under 18" in tekster["UTL_28"]
    assert "EØS-borger" in tekster["UTL_34"]


def test_the_document_without_the_log_is_the_same_but_for_the_log(liv: Liv) -> None:
    en = _et_langt_liv(liv)
    uten = dokument(en.person, en.parametre, posisjon="0-1", med_logg=False)
    med = en.dokument
    med.pop("beregningslogg")
    assert uten == med


def test_a_permit_that_ended_before_any_category_could_begin_is_said_to_have(liv: Liv) -> None:
    """Not that the person was in work, of which nothing is known."""
    en = liv().bosatt(date(2024, 1, 1), innvilget=date(2023, 1, 1))
    en.ta(date(2024, 1, 2), OppholdOpphoert(opphold_id="O1", dato=date(2023, 6, 1)))
    linje = en.dokument["beregningslogg"][-1]
    assert (linje["regel"], linje["inndata"]["opphoert"]) == ("KAT-8", "2023-06-01")
    assert "opphørte 01.06.2023" in linje["tekst"]


def test_the_log_of_a_case_under_introduksjonsloven_names_that_law_alone(liv: Liv) -> None:
    en = liv(sjekk_tilgang=False).bosatt(date(2020, 1, 1)).program(date(2020, 2, 1), maal=None)
    en.ta(
        date(2020, 3, 1),
        Vedtak(
            innslag_id="P1",
            vedtakstype="Permisjon pga. velferd",
            resultat="Innvilget",
            vedtaksdato=date(2020, 3, 1),
            startdato=date(2020, 3, 2),
            sluttdato=date(2020, 3, 6),
            dagtype="virkedager",
        ),
    )
    en.til(date(2022, 3, 1))
    hjemler = {rad["regel"]: rad["hjemmel"] for rad in en.dokument["beregningslogg"]}
    assert {"KAT-2", "OPP-1", "GJF-1", "GJF-2", "GJF-3", "GJF-4", "AVS-6"} <= set(hjemler)
    assert [regel for regel, tekst in hjemler.items() if "integrering" in tekst] == ["LOV-1"]
    assert hjemler["GJF-2"] == "introduksjonsloven § 5"


def test_a_permisjon_that_another_covers_says_which_of_its_days_count(liv: Liv) -> None:
    en = liv(sjekk_tilgang=False).bosatt().program(date(2024, 1, 15))
    for nr, (fra, til) in enumerate([((2024, 4, 2), (2024, 4, 12)), ((2024, 4, 8), (2024, 4, 19))]):
        vedtak = Vedtak(
            innslag_id=f"P{nr}",
            vedtakstype="Permisjon pga. velferd",
            resultat="Innvilget",
            vedtaksdato=date(2024, 3, 1),
            startdato=date(*fra),
            sluttdato=date(*til),
            dagtype="kalenderdager",
        )
        en.ta(date(2024, 3, 1), vedtak)
    en.til(date(2024, 3, 2))
    annen = [rad for rad in en.dokument["beregningslogg"] if rad["regel"] == "GJF-3"][1]
    assert annen["inndata"]["teller"] == [{"fra": "2024-04-13", "til": "2024-04-19"}]
    assert "Bare 13.04.2024–19.04.2024 telles" in annen["tekst"]
