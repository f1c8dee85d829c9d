"""The code lists against the tables of the guides, row by row."""

import re
from datetime import date

import pytest
from regelverk.lov import kodeverk
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsak_regelmotor
from regelverk.lov.kodeverk.fravaerskoder import fravaerskoder
from regelverk.lov.kodeverk.kategorier import kategorier
from regelverk.lov.kodeverk.kode import UkjentKode
from regelverk.lov.kodeverk.sluttmaalkoder import sluttmaal, trenger_utdanning
from regelverk.lov.kodeverk.tiltakskoder import tiltak
from regelverk.lov.kodeverk.vedtakstyper import vedtakstyper
from regelverk.lov.parametre import les_parametre

FOER, ETTER = date(2024, 7, 31), date(2024, 8, 1)
P, DAG = les_parametre(), date(2024, 9, 4)
UTENFOR = "Inngår ikke i tallgrunnlaget for måloppnåelse"


def koder(navn: str, paa: date | None = None) -> list[str]:
    return [kode.kode for kode in kodeverk.liste(navn, paa)]


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
    maal = sluttmaal(navn, utdanning)  # type: ignore[arg-type]  # the table's own words
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


VEDTAK = [
    ("Deltakelse i introduksjonsprogram", "Deltakelse i introduksjonsprogram", "deltakelse"),
    ("Integreringsplan", "Integreringsplan/Vesentlig endring av integreringplan", "annet"),
    (
        "Vesentlig endring av integreringsplan",
        "Integreringsplan/Vesentlig endring av integreringplan",
        "annet",
    ),
    ("Vedtak om utvidet program", "Vedtak om utvidet program", "utvidelse"),
    ("Permisjon pga. velferd", "Permisjon fra introduksjonsprogram", "permisjon"),
    ("Permisjon pga. barns sykdom", "Permisjon fra introduksjonsprogram", "permisjon"),
    ("Permisjon pga. egen sykdom", "Permisjon fra introduksjonsprogram", "permisjon"),
    ("Permisjon pga. fødsel/adopsjon", "Permisjon fra introduksjonsprogram", "permisjon"),
    ("Permisjon pga. fred- og forsoningsarbeid", "Permisjon fra introduksjonsprogram", "permisjon"),
    ("Bortfall av retten til å bruke egenmelding", "Bortfall av retten til å bruke egenmelding", "annet"),
    ("Reduksjon av stønad på grunn av fravær", "Reduksjon av stønad pga fravær", "annet"),
    (
        "Reduksjon av stønad pga. andre offentlige ytelser",
        "Reduksjon i utbetaling av introduksjonsstønad pga andre offentlige ytelser",
        "annet",
    ),
    (
        "Trekk i framtidig utbetaling pga. for mye utbetalt stønad",
        "Trekk i framtidig utbetaling pga for mye utbetalt introduksjonsstønad",
        "annet",
    ),
    (
        "Tilbakebetaling av stønad pga. uriktige opplysninger",
        "Tilbakebetaling av introduksjonsstønad pga uriktige opplysninger",
        "annet",
    ),
    ("Midlertidig stans", "Midlertidig stans av introduksjonsprogrammet", "midlertidig stans"),
    ("Permanent stans", "Permanent stans av introduksjonsprogram", "permanent stans"),
]


@pytest.mark.parametrize(("kode", "tittel", "slag"), VEDTAK)
def test_a_5_2_each_decision_has_the_title_of_its_template(kode: str, tittel: str, slag: str) -> None:
    vedtakstype = vedtakstyper()[kode]
    assert (vedtakstype.tittel, vedtakstype.slag) == (tittel, slag)


def test_a_5_2_there_are_16_decisions_in_the_guides_order() -> None:
    assert koder("vedtakstyper") == [kode for kode, _, _ in VEDTAK]


@pytest.mark.parametrize("kode", [kode for kode, _, _ in VEDTAK])
def test_a_5_2_only_what_is_applied_for_can_be_refused(kode: str) -> None:
    vedtakstype = vedtakstyper()[kode]
    soekes_om = vedtakstype.slag in ("deltakelse", "utvidelse", "permisjon")
    assert vedtakstype.resultater == (("Innvilget", "Avslag") if soekes_om else ("Vedtak fattet",))
    assert (vedtakstype.tittel_avslag is not None) == soekes_om


@pytest.mark.parametrize("kode", [kode for kode, _, _ in VEDTAK])
def test_a_5_2_dates_are_required_of_participation_permisjon_and_stans(kode: str) -> None:
    vedtakstype = vedtakstyper()[kode]
    permisjon = vedtakstype.slag == "permisjon"
    assert vedtakstype.krever_startdato == (
        vedtakstype.slag == "deltakelse" or permisjon or vedtakstype.er_stans
    )
    assert (vedtakstype.krever_sluttdato, vedtakstype.krever_dagtype) == (permisjon, permisjon)


GRUPPER = {
    "Opplæring i norsk og samfunnskunnskap": (4, 4),
    "Livsmestring og foreldreveiledning": (2, 2),
    "Arbeidsrettede tiltak": (7, 7),
    "Utdanningsrettede tiltak": (16, 16),
    "Andre integreringstiltak": (9, 9),
}


@pytest.mark.parametrize(("gruppe", "antall"), GRUPPER.items())
def test_a_7_8_each_group_has_its_tiltak_before_and_after_the_change(
    gruppe: str, antall: tuple[int, int]
) -> None:
    assert antall == tuple(
        len([kode for kode in kodeverk.liste("tiltak", dag) if kode.gruppe == gruppe])
        for dag in (FOER, ETTER)
    )


@pytest.mark.parametrize(
    ("gammelt", "nytt"),
    [
        ("Grunnskole deltid", "Forberedende opplæring for voksne (FOV) deltid"),
        ("Grunnskole fulltid", "Forberedende opplæring for voksne (FOV) fulltid"),
        ("Realkompetansevurdering - grunnskole", "Realkompetansevurdering . Nivået under videregående"),
        (
            "Videregående opplæring deltid - fag- og yrkesspesialisering",
            "Videregående opplæring deltid - fag- og yrkesopplæring",
        ),
        (
            "Videregående opplæring fulltid - fag- og yrkesspesialisering",
            "Videregående opplæring fulltid - fag- og yrkesopplæring",
        ),
    ],
)
def test_a_7_8_a_renamed_tiltak_is_one_code_under_both_names(gammelt: str, nytt: str) -> None:
    assert tiltak(gammelt) is tiltak(nytt)
    kode = tiltak(gammelt)
    assert [(n.gyldig(FOER), n.gyldig(ETTER)) for n in kode.navn] == [(True, False), (False, True)]
    assert [n.kode for n in kode.navn] == [gammelt, nytt]
    assert kode.gyldig(FOER)
    assert kode.gyldig(ETTER)


@pytest.mark.parametrize(
    ("navn", "foer", "etter"),
    [
        ("Godkjenning av grunnskole- og videregående opplæring", True, False),
        ("Realkompetansevurdering for opptak eller fritak av fag i høyere utdanning", True, False),
        ("Kombinasjonsløp for voksne", False, True),
        ("Overgangstilbud videregående opplæring for ungdom", False, True),
        ("Norskopplæring", True, True),
    ],
)
def test_a_7_8_some_tiltak_end_and_some_are_new_on_1_august_2024(navn: str, foer: bool, etter: bool) -> None:
    kode = tiltak(navn)
    assert (kode.gyldig(FOER), kode.gyldig(ETTER)) == (foer, etter)


def test_a_7_8_what_is_particular_to_single_tiltak() -> None:
    alle = [tiltak(kode) for kode in koder("tiltak")]
    assert {k.kode for k in alle if not k.krever_timer} == {"Tilbud i omsorgspermisjon"}
    assert {k.kode for k in alle if k.tar_mottatt_tilbud} == {"Tilbud i omsorgspermisjon"}
    assert {k.kode for k in alle if k.bare_6a} == {"Språktilbud, engelsk"}
    assert {k.element: k.kode for k in alle if k.element} == {
        "livsmestring": "Livsmestring i et nytt land",
        "foreldreveiledning": "Foreldreveiledning",
    }
    assert {k.kode for k in alle if k.fulltid_vgo} == {
        "Videregående opplæring fulltid - fag- og yrkesopplæring",
        "Videregående opplæring fulltid - studiespesialisering",
    }


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
