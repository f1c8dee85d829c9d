"""The code lists of categories and sluttmål equal the tables of the guides, row by row."""

import re
from datetime import date

import pytest
from regelverk.lov import kodeverk
from regelverk.lov.kodeverk.kategorier import kategorier
from regelverk.lov.kodeverk.kode import UkjentKode
from regelverk.lov.kodeverk.sluttmaalkoder import sluttmaal, trenger_utdanning

from tests.stoette.kodeverk import P, koder


def test_a_3_1_categories_and_the_ordning_and_law_of_each() -> None:
    tabell = {k.kode: (k.gruppe, kategorier()[k.kode].ordning) for k in kodeverk.liste("kategorier")}
    assert tabell == {
        "Rett og plikt til introduksjonsprogram": ("Integreringsloven", "Introduksjonsprogram"),
        "Kan tilbys introduksjonsprogram": ("Integreringsloven", "Introduksjonsprogram"),
        "Rett til introduksjonsprogram": ("Integreringsloven", "Introduksjonsprogram"),
        "Rett og plikt til introduksjonsordning": ("Introduksjonsloven", "Introduksjonsprogram"),
        "Kan tilbys introduksjonsordning": ("Introduksjonsloven", "Introduksjonsprogram"),
        "Rett til norsk": ("Integreringsloven", "Norsk rett/norskmål"),
    }


@pytest.mark.parametrize(
    ("navn", "utdanning", "kode"),
    [
        ("Høyere utdanning", "gjennomført vgo", "Høyere utdanning"),
        ("Arbeid", "gjennomført vgo", "Arbeid - person har utdanning på videregående nivå fra før"),
        ("Fullføre videregående opplæring - under 25 år", "ikke vgo", None),
        ("Arbeid", "ikke vgo", "Arbeid - person har ikke utdanning på videregående nivå fra før"),
        ("Fullføre deler av videregående opplæring", "ikke vgo", None),
        ("Fullføre grunnskole", "ikke vgo", None),
        ("Fullføre deler av grunnskole", "ikke vgo", None),
        ("Fullføre videregående opplæring - over 25 år", "ikke vgo", None),
    ],
)
def test_a_3_2_each_goal_is_known_with_its_education(navn: str, utdanning: str, kode: str | None) -> None:
    maal = sluttmaal(navn, utdanning)  # type: ignore[arg-type]  # the table gives `str`
    assert (maal.kode, maal.utdanning) == (kode or navn, utdanning)
    assert maal.gyldig(date(2024, 6, 1))


def test_a_3_2_arbeid_alone_does_not_tell_which_goal_it_is() -> None:
    assert trenger_utdanning("Arbeid")
    assert not trenger_utdanning("Høyere utdanning")
    with pytest.raises(UkjentKode):
        sluttmaal("Arbeid")


def test_the_goals_for_an_offer_in_2025_and_2026() -> None:
    assert koder("sluttmaal", date(2025, 12, 31)) == koder("sluttmaal", date(2021, 1, 1))
    nye = set(koder("sluttmaal", date(2026, 1, 1))) - set(koder("sluttmaal", date(2025, 12, 31)))
    borte = set(koder("sluttmaal", date(2025, 12, 31))) - set(koder("sluttmaal", date(2026, 1, 1)))
    assert nye == {"Yrkesfaglig rekvalifisering", "Fag- og yrkesopplæring"}
    assert borte == {"Fullføre grunnskole", "Fullføre deler av grunnskole"}


A_3_2 = [
    ("Høyere utdanning", "6 måneder", "6 mnd."),
    ("Arbeid - person har utdanning på videregående nivå fra før", "6 måneder", "6 mnd."),
    ("Fullføre videregående opplæring - under 25 år", "3 år", "12 mnd."),
    ("Arbeid - person har ikke utdanning på videregående nivå fra før", "2 år", "12 mnd."),
    ("Fullføre deler av videregående opplæring", "2 år", "12 mnd."),
    ("Fullføre grunnskole", "2 år", "12 mnd."),
    ("Fullføre deler av grunnskole", "2 år", "12 mnd."),
    ("Fullføre videregående opplæring - over 25 år", "3 år", "12 mnd."),
]


def test_a_3_2_each_goal_says_its_deadline_and_possible_extension_in_the_guides_words() -> None:
    vist = [
        (maal.kode, maal.veiledning, maal.tillegg()["muligUtvidelse"])
        for maal in kodeverk.liste("sluttmaal", date(2024, 9, 4))
    ]
    assert vist == [
        (kode, f"Sluttmålet gir en frist på {frist} fra første vedtak om program", utvidelse)
        for kode, frist, utvidelse in A_3_2
    ]


def _maaneder(tekst: str) -> int:
    if tekst == "Ingen":
        return 0
    tall, enhet = re.findall(r"(\d+) (måneder|mnd|år)", tekst)[0]
    return int(tall) * (12 if enhet == "år" else 1)


@pytest.mark.parametrize("kode", P.varighet)
def test_a_goals_text_has_the_months_that_its_deadline_is_computed_with(kode: str) -> None:
    tekster = [maal for maal in kodeverk.liste("sluttmaal") if maal.kode == kode]
    dager = {maal.gyldig_fra for maal in tekster} | {maal.gyldig_til for maal in tekster}
    for dag in {v.gjelder_fra for v in P.varighet[kode].verdier} | {dag for dag in dager if dag}:
        [maal] = [tekst for tekst in tekster if tekst.gyldig(dag)]
        varighet, utvidelse = P.varighet[kode].paa(dag), maal.tillegg()["muligUtvidelse"]
        assert _maaneder(str(maal.veiledning)) == varighet.maaneder
        assert _maaneder(str(utvidelse)) == varighet.utvidelse
