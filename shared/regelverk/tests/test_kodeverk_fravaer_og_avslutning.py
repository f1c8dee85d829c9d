"""The code lists of fravær, avslutning, kontakt and klage equal the tables of the guides, row by row."""

import pytest
from regelverk.lov import kodeverk
from regelverk.lov.kodeverk.avslutningskoder import (
    avslutningsaarsak_regelmotor,
    avslutningsaarsaker_regelmotor,
)
from regelverk.lov.kodeverk.fravaerskoder import fravaerskoder

from tests.stoette.kodeverk import DAG, P, koder

UTENFOR = "Inngår ikke i tallgrunnlaget for måloppnåelse"


@pytest.mark.parametrize(
    ("kode", "virkning"),
    [
        ("Egenmelding", "samlet"),
        ("Gyldig fravær", "samlet"),
        ("Annet gyldig fravær", "samlet"),
        ("Egenmelding - barn", "samlet"),
        ("Annet gyldig fravær - barn", "samlet"),
        ("Høytidsdag", "aldri"),
        ("Ferie", "aldri"),
        ("Ugyldig fravær", "aldri"),
        ("Fravær etter endt fødselspermisjon grunnet manglende barnepass", "alltid"),
        ("Fravær etter endt fødselspermisjon grunnet annet manglende tilbud", "alltid"),
    ],
)
def test_a_8_3_what_each_absence_does_to_the_deadline(kode: str, virkning: str) -> None:
    fravaerskode = fravaerskoder()[kode]
    samlet, alltid = P.fravaer_samlet.paa(DAG), P.fravaer_alltid.paa(DAG)
    assert (kode in samlet, kode in alltid) == (virkning == "samlet", virkning == "alltid")
    assert ("Utvider ikke" in (fravaerskode.konsekvens or "")) == (virkning == "aldri")
    assert ("overstiger 10 dager" in (fravaerskode.konsekvens or "")) == (virkning == "samlet")


def test_a_8_3_gyldig_fravaer_stands_in_four_rows_and_names_all_their_paragraphs() -> None:
    hjemmel = fravaerskoder()["Gyldig fravær"].hjemmel or ""
    assert all(paragraf in hjemmel for paragraf in ("§ 5, § 8", "§ 6, § 7", "§ 11", "§ 13 Ammefri"))


MAALOPPNAAELSE = {
    "Arbeid": ["Arbeid", "Arbeid med lønnstilskudd fra NAV"],
    "Arbeid og utdanning": [
        "Arbeid og grunnskole",
        "Arbeid og utdanning - videregående opplæring",
        "Arbeid og utdanning - fagskole",
        "Arbeid og utdanning - høyere utdanning",
    ],
    "Utdanning - høy/fagskole": ["Høyere utdanning", "Fagskole"],
    "Utdanning - Vgo": [
        "Videregående opplæring - fag og yrkesopplæring",
        "Videregående opplæring - studiespesialisering",
    ],
    "Annet": [
        "Grunnskole",
        "Arbeidsmarkedstiltak i regi av NAV",
        "Kvalifiserende tiltak i regi av kommunen eller andre aktører",
        "Hjemmeværende med omsorg for barn under 1 år",
        "Hjemmeværende med omsorg for barn over 1 år",
        "Ikke arbeidssøker",
        "Helsemessige utfordringer",
        "Flyttet",
        "Ukjent",
        "Annet",
    ],
    UTENFOR: ["Ikke lenger i kategori, mistet rett", "Utvandret", "Død"],
}


@pytest.mark.parametrize(("gruppe", "aarsaker"), MAALOPPNAAELSE.items())
def test_a_9_9_and_b_11_to_12_the_reasons_of_each_maaloppnaaelse(gruppe: str, aarsaker: list[str]) -> None:
    assert [k.kode for k in kodeverk.liste("avslutningsaarsaker") if k.gruppe == gruppe] == aarsaker


def test_a_9_9_the_kommune_has_23_reasons_and_all_have_a_guidance_text() -> None:
    alle = kodeverk.liste("avslutningsaarsaker")
    assert len(alle) == 23
    assert all(kode.veiledning for kode in alle)


def test_a_9_9_only_arbeid_asks_for_hours_and_only_flyttet_leaves_the_category_open() -> None:
    assert P.aarsaker_krever_timer.paa(DAG) == {"Arbeid"}
    assert P.aarsaker_lukker_ikke.paa(DAG) == {"Flyttet"}


def test_a_10_1_in_kapittel_6a_a_programme_ended_to_work_can_be_reopened() -> None:
    assert P.gjenaapning_grupper.paa(DAG) == {"Arbeid", "Arbeid og utdanning"}


REGELMOTOR = [
    ("Avslutningsårsak ikke registrert", "Annet", True, True, False),
    ("Utgått oppstartsfrist", UTENFOR, True, True, False),
    ("Ikke lenger i kategori", UTENFOR, True, True, False),
    ("Person avvist program", UTENFOR, True, False, False),
    ("Vedtak om permanent stans", "Annet", False, False, False),
    ("Flyttet", "Annet", False, False, True),
    ("Utvandret", UTENFOR, True, True, True),
    ("Død", UTENFOR, True, True, True),
]


def test_the_table_has_every_reason_of_the_regelmotor_once() -> None:
    assert sorted(rad[0] for rad in REGELMOTOR) == sorted(en.kode for en in avslutningsaarsaker_regelmotor())


@pytest.mark.parametrize(("kode", "gruppe", "lukker", "lukker_6a", "redigeres"), REGELMOTOR)
def test_a_9_9_2_and_b_13_what_each_regelmotor_reason_does(
    kode: str, gruppe: str, lukker: bool, lukker_6a: bool, redigeres: bool
) -> None:
    aarsak = avslutningsaarsak_regelmotor(kode)
    assert (aarsak.gruppe, aarsak.teller_i_maaloppnaaelse) == (gruppe, gruppe != UTENFOR)
    assert (kode not in P.regelmotor_lukker_ikke.paa(DAG)) == lukker
    assert (kode not in P.regelmotor_lukker_ikke_6a.paa(DAG)) == lukker_6a
    assert (kode in P.regelmotor_kan_redigeres.paa(DAG)) == redigeres


def test_a_9_9_2_on_the_same_date_they_stand_in_the_order_of_the_rules() -> None:
    assert list(P.regelmotor_rekkefoelge.paa(DAG)) == [
        "Død",
        "Utvandret",
        "Flyttet",
        "Person avvist program",
        "Vedtak om permanent stans",
        "Avslutningsårsak ikke registrert",
        "Utgått oppstartsfrist",
        "Ikke lenger i kategori",
    ]


def test_b_7_permanent_stans_is_a_stans_and_all_others_ordinary_endings() -> None:
    for navn, _, _, _, _ in REGELMOTOR:
        stans = avslutningsaarsak_regelmotor(navn).avslutning == "Stans"
        assert stans == (navn == "Vedtak om permanent stans")


def test_a_4_1_one_kind_of_contact_refuses_the_programme() -> None:
    assert koder("kontakttyper") == ["Kontakt", "Søknad", "Krav", "Person har avvist program"]
    assert P.kontakt_avviser.paa(DAG) == {"Person har avvist program"}


def test_a_6_2_two_outcomes_of_a_klage_undo_the_decision() -> None:
    opphever = P.klageutfall_opphever.paa(DAG)
    assert opphever == {"Klager gis medhold/delvis medhold", "Kommunens vedtak oppheves"}
    assert len(koder("klageutfall")) == 4
