"""The code lists of vedtak and tiltak equal the tables of the guides, row by row."""

from datetime import date

import pytest
from regelverk.lov import kodeverk
from regelverk.lov.kodeverk.tiltakskoder import tiltak
from regelverk.lov.kodeverk.vedtakstyper import vedtakstyper

from tests.stoette.kodeverk import koder

FOER, ETTER = date(2024, 7, 31), date(2024, 8, 1)

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
