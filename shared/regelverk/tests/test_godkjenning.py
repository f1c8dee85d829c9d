"""REG: what a registration must satisfy, section by section (regelbeskrivelse §7, §9)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from regelverk.fakta.folkeregister import Flyttet
from regelverk.fakta.innslag import (
    Avslutning,
    Fravaer,
    Integreringskontrakt,
    Klage,
    Kontakt,
    Reservasjon,
    Sluttmaal,
    Tiltak,
    Vedtak,
)
from regelverk.fakta.person import UtdanningRegistrert

Liv = Callable[..., Any]
DAG = date(2024, 6, 15)
VGO_ARBEID = "Arbeid - person har utdanning på videregående nivå fra før"


def i_program(liv: Liv, **annet: Any) -> Any:
    return liv(**annet).bosatt().program(date(2024, 1, 15))


def vedtak(type_: str, **felter: Any) -> Vedtak:
    grunn: dict[str, Any] = {
        "innslag_id": "X1",
        "resultat": "Innvilget",
        "vedtaksdato": date(2024, 6, 1),
    }
    return Vedtak(vedtakstype=type_, **grunn | felter)


def permisjon(**felter: Any) -> Vedtak:
    grunn: dict[str, Any] = {
        "startdato": date(2024, 6, 3),
        "sluttdato": date(2024, 6, 7),
        "dagtype": "virkedager",
    }
    return vedtak("Permisjon pga. velferd", **grunn | felter)


def trekk(**felter: Any) -> Vedtak:
    grunn: dict[str, Any] = {
        "resultat": "Vedtak fattet",
        "beloep": 4500,
        "beloep_per_maaned": 1500,
        "gjelder_fra": date(2024, 3, 1),
        "gjelder_til": date(2024, 4, 30),
    }
    return vedtak("Trekk i framtidig utbetaling pga. for mye utbetalt stønad", **grunn | felter)


def tiltak(**felter: Any) -> Tiltak:
    grunn: dict[str, Any] = {
        "innslag_id": "T1",
        "tiltakstype": "Norskopplæring",
        "startdato": date(2024, 5, 2),
        "sluttdato": date(2024, 6, 28),
        "timer_per_uke": 15.0,
    }
    return Tiltak(**grunn | felter)


def fravaer(**felter: Any) -> Fravaer:
    grunn: dict[str, Any] = {
        "innslag_id": "F1",
        "fravaerskode": "Gyldig fravær",
        "fra": date(2024, 6, 3),
        "til": date(2024, 6, 7),
        "virkedager": 5,
    }
    return Fravaer(**grunn | felter)


def slutt(**felter: Any) -> Avslutning:
    grunn: dict[str, Any] = {
        "innslag_id": "A1",
        "avslutningsaarsak": "Ukjent",
        "avslutningsdato": date(2024, 6, 14),
        "bekreftet": True,
    }
    return Avslutning(**grunn | felter)


FEIL: list[tuple[Any, str, int, str | None]] = [
    (
        tiltak(startdato=date(2024, 2, 1), sluttdato=date(2024, 4, 14)),
        "NIR-TILGANG-MANGLER",
        409,
        "sluttdato",
    ),
    (tiltak(startdato=date(2023, 2, 1), sluttdato=date(2023, 6, 14)), "NIR-FOR-GAMMELT", 409, "sluttdato"),
    (
        fravaer(fra=date(2024, 4, 8), til=date(2024, 4, 12)),
        "NIR-TILGANG-MANGLER",
        409,
        "til",
    ),
    (vedtak("Ferie"), "NIR-KODE-UKJENT", 422, "vedtakstype"),
    (vedtak("Integreringsplan"), "NIR-VEDTAK-RESULTAT", 422, "resultat"),
    (permisjon(resultat="Vedtak fattet"), "NIR-VEDTAK-RESULTAT", 422, "resultat"),
    (permisjon(vedtaksdato=date(2024, 6, 16)), "NIR-DATO-I-FRAMTIDEN", 422, "vedtaksdato"),
    (permisjon(startdato=None), "NIR-FELT-PAAKREVD", 422, "startdato"),
    (permisjon(sluttdato=None), "NIR-FELT-PAAKREVD", 422, "sluttdato"),
    (permisjon(dagtype=None), "NIR-FELT-PAAKREVD", 422, "dagtype"),
    (permisjon(sluttdato=date(2024, 6, 2)), "NIR-SLUTT-FOER-START", 422, "sluttdato"),
    (
        vedtak("Permanent stans", resultat="Vedtak fattet"),
        "NIR-FELT-PAAKREVD",
        422,
        "startdato",
    ),
    (
        vedtak("Integreringsplan", resultat="Vedtak fattet", dagtype="virkedager"),
        "NIR-FELT-HOERER-IKKE-TIL",
        422,
        "dagtype",
    ),
    (permisjon(beloep=1200), "NIR-FELT-HOERER-IKKE-TIL", 422, "beloep"),
    (
        vedtak("Reduksjon av stønad på grunn av fravær", resultat="Vedtak fattet", ytelse="Dagpenger"),
        "NIR-FELT-HOERER-IKKE-TIL",
        422,
        "ytelse",
    ),
    (trekk(beloep=0), "NIR-TALL-UMULIG", 422, "beloep"),
    (trekk(beloep_per_maaned=10_000_001), "NIR-TALL-UMULIG", 422, "beloepPerMaaned"),
    (trekk(gjelder_til=date(2024, 2, 29)), "NIR-SLUTT-FOER-START", 422, "gjelderTil"),
    (permisjon(startdato=date(9999, 1, 1)), "NIR-DATO-UMULIG", 422, "startdato"),
    (Sluttmaal(innslag_id="S2", sluttmaal="Høyere utdanning"), "NIR-SLUTTMAAL-FINNES", 409, None),
    (Kontakt(innslag_id="N1", kontakttype="Telefon", dato=DAG), "NIR-KODE-UKJENT", 422, "kontakttype"),
    (Klage(innslag_id="K1", vedtak_id="V9", klagedato=DAG), "NIR-KLAGE-VEDTAK-UKJENT", 409, "vedtakId"),
    (
        Klage(innslag_id="K1", vedtak_id="V1", klagedato=DAG, utfall="Tja", avgjort_dato=DAG),
        "NIR-KODE-UKJENT",
        422,
        "utfall",
    ),
    (
        Klage(innslag_id="K1", vedtak_id="V1", klagedato=DAG, avgjort_dato=DAG),
        "NIR-KLAGE-UFULLSTENDIG",
        422,
        "utfall",
    ),
    (
        Klage(innslag_id="K1", vedtak_id="V1", klagedato=date(2024, 6, 16)),
        "NIR-DATO-I-FRAMTIDEN",
        422,
        "klagedato",
    ),
    (tiltak(tiltakstype="Dans"), "NIR-KODE-UKJENT", 422, "tiltakstype"),
    (
        tiltak(tiltakstype="Kombinasjonsløp for voksne"),
        "NIR-TILTAK-IKKE-GYLDIG",
        422,
        "tiltakstype",
    ),
    (tiltak(timer_per_uke=None), "NIR-FELT-PAAKREVD", 422, "timerPerUke"),
    (tiltak(timer_per_uke=169.0), "NIR-TALL-UMULIG", 422, "timerPerUke"),
    (tiltak(timer_per_uke=-1.0), "NIR-TALL-UMULIG", 422, "timerPerUke"),
    (tiltak(gjennomfoert=True), "NIR-FELT-HOERER-IKKE-TIL", 422, "gjennomfoert"),
    (tiltak(mottatt_tilbud=True), "NIR-FELT-HOERER-IKKE-TIL", 422, "mottattTilbud"),
    (
        tiltak(tiltakstype="Tilbud i omsorgspermisjon"),
        "NIR-FELT-HOERER-IKKE-TIL",
        422,
        "timerPerUke",
    ),
    (tiltak(sluttdato=date(2024, 5, 1)), "NIR-SLUTT-FOER-START", 422, "sluttdato"),
    (fravaer(fravaerskode="Skulk"), "NIR-KODE-UKJENT", 422, "fravaerskode"),
    (fravaer(virkedager=6), "NIR-FRAVAER-FOR-MANGE-DAGER", 422, "virkedager"),
    (fravaer(virkedager=-1), "NIR-TALL-UMULIG", 422, "virkedager"),
    (fravaer(til=date(2024, 6, 2)), "NIR-SLUTT-FOER-START", 422, "til"),
    (slutt(avslutningsaarsak="Lei"), "NIR-KODE-UKJENT", 422, "avslutningsaarsak"),
    (slutt(avslutningsaarsak="Person avvist program"), "NIR-KODE-UKJENT", 422, "avslutningsaarsak"),
    (slutt(avslutningsaarsak="Arbeid"), "NIR-AVSLUTNING-TIMER", 422, "timerPerUke"),
    (slutt(avslutningsdato=date(2024, 1, 14)), "NIR-AVSLUTNING-FOER-START", 409, "avslutningsdato"),
    (slutt(avslutningsdato=date(2024, 7, 16)), "NIR-AVSLUTNING-ETTER-FRIST", 409, "avslutningsdato"),
    (slutt(bekreftet=False), "NIR-AVSLUTNING-BEKREFT", 409, "bekreftet"),
    (slutt(gjenaapningsdato=DAG), "NIR-GJENAAPNING-FOERST", 422, "gjenaapningsdato"),
]


@pytest.mark.parametrize(
    ("innhold", "kode", "status", "felt"), FEIL, ids=lambda v: v if isinstance(v, str) else ""
)
def test_a_wrong_registration_is_refused_with_its_code_and_field(
    liv: Liv, innhold: Any, kode: str, status: int, felt: str | None
) -> None:
    en = i_program(liv)
    foer = en.dokument
    svar = en.proev(DAG, innhold)
    assert svar.problem is not None
    assert (svar.problem.kode, svar.problem.status, svar.problem.felt) == (kode, status, felt)
    assert svar.problem.detail.endswith((".", "registreringen.", "gjeldende."))
    assert en.dokument["innslag"] == foer["innslag"]


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


@pytest.mark.parametrize(
    "innhold",
    [
        vedtak("Integreringsplan", resultat="Vedtak fattet"),
        Sluttmaal(innslag_id="S1", sluttmaal=VGO_ARBEID),
        Klage(innslag_id="K1", vedtak_id="V1", klagedato=DAG),
        tiltak(),
        fravaer(),
        slutt(),
    ],
)
def test_six_sections_need_a_category(liv: Liv, innhold: Any) -> None:
    en = liv().bosatt(hjemmel="ANNEN")
    assert en.proev(DAG, innhold).problem.kode == "NIR-KATEGORI-MANGLER"


@pytest.mark.parametrize(
    "innhold",
    [
        Kontakt(innslag_id="N1", kontakttype="Søknad", dato=DAG),
        Integreringskontrakt(innslag_id="I1", dato=DAG),
        Reservasjon(innslag_id="R1", dato=DAG),
    ],
)
def test_three_sections_need_no_category_and_can_be_edited_and_deleted(liv: Liv, innhold: Any) -> None:
    en = liv().bosatt(hjemmel="ANNEN")
    en.ta(DAG, innhold)
    assert en.endre(DAG, innhold).utfall == "godtatt"
    assert en.slett(DAG, innhold.seksjon, innhold.innslag_id).utfall == "godtatt"
    rad = en.dokument["innslag"][0]
    assert (rad["status"], rad["merknad"]) == ("slettet", "slettet")
    assert [h["status"] for h in rad["historikk"]] == ["redigert", "slettet"]


@pytest.mark.parametrize(
    ("felt", "verdi", "godtas"),
    [
        ("startdato", date(2024, 6, 4), True),
        ("sluttdato", date(2024, 6, 10), True),
        ("vedtaksdato", date(2024, 6, 2), False),
        ("dagtype", "kalenderdager", False),
        ("resultat", "Avslag", False),
        ("vedtakstype", "Permisjon pga. egen sykdom", False),
        ("tilbudsdato", date(2024, 6, 2), False),
        ("kapittel6A", True, False),
    ],
)
def test_a_5_4_only_the_dates_of_a_decision_can_be_edited(
    liv: Liv, felt: str, verdi: Any, godtas: bool
) -> None:
    en = i_program(liv)
    en.ta(DAG, permisjon())
    svar = en.endre(DAG, replace(permisjon(), **{felt: verdi}))
    assert (svar.utfall == "godtatt") == godtas
    if not godtas:
        assert svar.problem.status == 409


@pytest.mark.parametrize(
    ("felt", "godtas"), [("saksnummer", True), ("beloep", False), ("gjelder_til", False)]
)
def test_the_case_number_of_a_decision_about_stoenad_can_be_edited_and_its_amount_cannot(
    liv: Liv, felt: str, godtas: bool
) -> None:
    en = i_program(liv)
    en.ta(DAG, trekk())
    nye: dict[str, Any] = {"saksnummer": "2024/318", "beloep": 4600, "gjelder_til": date(2024, 5, 31)}
    svar = en.endre(DAG, replace(trekk(), **{felt: nye[felt]}))
    assert (svar.utfall == "godtatt") == godtas
    assert godtas or svar.problem.kode == "NIR-FELT-LAAST"


def test_overlapping_permisjoner_are_refused_on_add_and_edit(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, permisjon())
    naer = {"startdato": date(2024, 6, 8), "sluttdato": date(2024, 6, 9)}
    assert en.proev(DAG, permisjon(innslag_id="X2", startdato=date(2024, 6, 7))).problem.status == 409
    en.ta(DAG, permisjon(innslag_id="X2", **naer))
    til_side = permisjon(innslag_id="X2", **naer | {"startdato": date(2024, 6, 7)})
    assert en.endre(DAG, til_side).problem.kode == "NIR-PERMISJON-OVERLAPPER"


def test_a_second_extension_is_refused_and_so_is_one_without_a_decision(liv: Liv) -> None:
    uten = liv().bosatt()
    utvidet = vedtak("Vedtak om utvidet program")
    assert uten.proev(DAG, utvidet).problem.kode == "NIR-UTVIDELSE-UTEN-DELTAKELSE"
    uten.ta(DAG, vedtak("Vedtak om utvidet program", resultat="Avslag"))
    en = i_program(liv)
    en.ta(DAG, utvidet)
    nok_en = vedtak("Vedtak om utvidet program", innslag_id="X2")
    assert en.proev(DAG, nok_en).problem.kode == "NIR-UTVIDELSE-FINNES"


def test_a_goal_with_no_extension_cannot_be_extended(liv: Liv) -> None:
    en = liv().bosatt(date(2026, 1, 1)).program(date(2026, 1, 15))
    dag = date(2026, 2, 1)
    svar = en.proev(dag, vedtak("Vedtak om utvidet program", vedtaksdato=dag))
    assert svar.problem.kode == "NIR-UTVIDELSE-UMULIG"


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


@pytest.mark.parametrize(
    ("til", "maaneder_tilbake"),
    [(date(2024, 4, 15), 0), (date(2024, 4, 14), 2), (date(2023, 6, 15), 2), (date(2023, 6, 14), 12)],
)
def test_two_months_are_free_twelve_need_access_and_more_is_refused(
    liv: Liv, til: date, maaneder_tilbake: int
) -> None:
    gammelt = tiltak(startdato=date(2023, 3, 1), sluttdato=til)
    en = liv().bosatt(date(2023, 1, 1)).program(date(2023, 2, 1))
    uten = en.proev(DAG, gammelt)
    en.gi_tilgang(tilgang_id="E1", gjelder="alle", til_dato=DAG)
    med = en.proev(DAG, tiltak(innslag_id="T2", startdato=date(2023, 3, 1), sluttdato=til))
    assert (uten.utfall == "godtatt") == (maaneder_tilbake == 0)
    assert (med.utfall == "godtatt") == (maaneder_tilbake <= 2)


@pytest.mark.parametrize(
    ("tilgang", "godtas"),
    [
        ({"gjelder": "alle", "til_dato": DAG}, True),
        ({"gjelder": "alle", "til_dato": date(2024, 6, 14)}, False),
        ({"gjelder": "kommune", "kommunenummer": "3201", "til_dato": DAG}, True),
        ({"gjelder": "kommune", "kommunenummer": "0301", "til_dato": DAG}, False),
    ],
)
def test_access_is_for_its_kommune_until_its_day_inclusive(
    liv: Liv, tilgang: dict[str, Any], godtas: bool
) -> None:
    en = i_program(liv)
    en.gi_tilgang(tilgang_id="E1", **tilgang)
    svar = en.proev(DAG, fravaer(fra=date(2024, 3, 4), til=date(2024, 3, 8)))
    assert (svar.utfall == "godtatt") == godtas


def test_another_kommune_does_not_find_the_person(liv: Liv) -> None:
    en = i_program(liv)
    svar = en.proev(DAG, Kontakt(innslag_id="N1", kontakttype="Krav", dato=DAG), kommune="0301")
    assert (svar.problem.kode, svar.problem.status) == ("NIR-PERSON-UKJENT", 404)


@pytest.mark.parametrize("kilde", ["imdi", "udi", "folkeregisteret", "klokke"])
def test_only_a_kommune_registers_entries(liv: Liv, kilde: str) -> None:
    en = i_program(liv)
    svar = en.proev(DAG, Kontakt(innslag_id="N1", kontakttype="Krav", dato=DAG), kilde=kilde)
    assert (svar.problem.kode, svar.problem.status) == ("NIR-KILDE", 403)


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


def test_a_decision_from_before_the_category_is_a_warning_and_counts(
    liv: Liv, vedtak_om_deltakelse: Any
) -> None:
    en = liv().bosatt()
    svar = en.ta(date(2024, 1, 2), vedtak_om_deltakelse("V1", date(2023, 12, 20)))
    assert [v.kode for v in svar.varsler] == ["NIR-VARSEL-FOER-KATEGORI"]


def test_a_closed_category_takes_no_new_decision_but_an_avslag(liv: Liv, vedtak_om_deltakelse: Any) -> None:
    en = i_program(liv)
    en.ta(DAG, slutt())
    en.til(date(2024, 6, 16))
    ny = vedtak_om_deltakelse("V2", date(2024, 6, 17), vedtaksdato=DAG)
    assert en.proev(date(2024, 6, 17), ny).problem.kode == "NIR-KATEGORI-LUKKET"
    en.ta(date(2024, 6, 17), vedtak_om_deltakelse("V3", date(2024, 6, 17), resultat="Avslag"))


def test_the_kommune_left_behind_may_still_correct_its_ending(liv: Liv) -> None:
    en = i_program(liv)
    en.ta(DAG, slutt())
    flytting = Flyttet(folkeregister_hendelse_id="M1", flyttedato=DAG, til_kommunenummer="0301")
    en.ta(date(2024, 6, 20), flytting)
    assert en.endre(date(2024, 6, 21), slutt(avslutningsaarsak="Annet")).utfall == "godtatt"
    assert en.proev(date(2024, 6, 21), fravaer()).problem.status == 404
    assert en.slett(date(2024, 6, 21), "avslutning", "A1").utfall == "godtatt"


def test_the_regelmotors_other_rows_are_not_the_kommunes_to_change(liv: Liv) -> None:
    en = i_program(liv)
    en.til(date(2024, 7, 16))
    ident = en.dokument["avslutning"]["innslagId"]
    endret = slutt(innslag_id=ident, avslutningsdato=date(2024, 7, 10))
    assert en.endre(date(2024, 7, 17), endret).problem.kode == "NIR-AVSLUTNING-REGELMOTOR"
    assert en.slett(date(2024, 7, 17), "avslutning", ident).problem.kode == "NIR-AVSLUTNING-REGELMOTOR"
