"""REG: the refusal of a wrong registration has the right code and field (regelbeskrivelse §7, §9)."""

from datetime import date
from typing import Any

import pytest
from regelverk.fakta.innslag import (
    Integreringskontrakt,
    Klage,
    Kontakt,
    Reservasjon,
    Sluttmaal,
)

from tests.stoette.innslag import (
    DAG,
    VGO_ARBEID,
    Liv,
    fravaer,
    i_program,
    permisjon,
    slutt,
    tiltak,
    trekk,
    vedtak,
)

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


@pytest.mark.parametrize("kilde", ["imdi", "udi", "folkeregisteret", "klokke"])
def test_only_a_kommune_registers_entries(liv: Liv, kilde: str) -> None:
    en = i_program(liv)
    svar = en.proev(DAG, Kontakt(innslag_id="N1", kontakttype="Krav", dato=DAG), kilde=kilde)
    assert (svar.problem.kode, svar.problem.status) == ("NIR-KILDE", 403)


@pytest.mark.parametrize(
    ("til", "har"), [(date(2024, 6, 3), "1 virkedag"), (date(2024, 6, 4), "2 virkedager")]
)
def test_more_virkedager_than_the_period_has_are_refused_with_its_number_in_words_that_agree(
    liv: Liv, til: date, har: str
) -> None:
    svar = i_program(liv).proev(DAG, fravaer(fra=date(2024, 6, 3), til=til, virkedager=9))
    assert svar.problem.detail == f"Perioden har {har}, men 9 er registrert. Rett antallet eller perioden."
