"""The beregningslogg shows each step with its rule, sentence, hjemmel, inputs and date (A 3.5, 6.3, 10.4)."""

from collections.abc import Callable
from datetime import date
from typing import Any

from regelverk.fakta.innslag import Fravaer, Klage, Sluttmaal, Vedtak
from regelverk.lov.regler import regler
from regelverk.visning.dokument.dokument import dokument

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


def test_an_extension_that_adds_nothing_says_why(liv: Liv) -> None:
    maal = "Fullføre deler av videregående opplæring"
    en = liv().bosatt(date(2025, 12, 1)).program(date(2026, 1, 15), maal=maal)
    en.ta(
        dag := date(2026, 2, 1),
        Vedtak(
            innslag_id="U1", vedtakstype="Vedtak om utvidet program", resultat="Innvilget", vedtaksdato=dag
        ),
    )
    assert [linje["inndata"].get("utvidelse") for linje in _om("GJF-2", en)] == [12]
    en.endre(date(2026, 3, 1), Sluttmaal(innslag_id="S1", sluttmaal="Høyere utdanning"))
    maaneder, uten_virkning = _om("GJF-2", en)
    assert maaneder["inndata"]["utvidelse"] == 0
    assert uten_virkning["inndata"]["innslagId"] == "U1"
    assert uten_virkning["tekst"] == (
        "Sluttmålet «Høyere utdanning» gir ikke adgang til utvidet program, så vedtaket 01.02.2026 legger "
        "ikke til noe."
    )


def _om(regel: str, en: Any) -> list[dict[str, Any]]:
    return [linje for linje in en.dokument["beregningslogg"] if linje["regel"] == regel]


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
