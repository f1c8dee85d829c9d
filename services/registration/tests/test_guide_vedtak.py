"""The steps that the guide shows a caseworker for decisions and complaints: A 5.1-6.3."""

from collections.abc import Callable
from datetime import date, timedelta
from io import BytesIO
from typing import Final

import pytest
from docx import Document
from docx.document import Document as Brev
from nir.klokke import naa
from nir_klient import Avslag, svaret, tilkoblet
from nir_klient.generert import AuthenticatedClient
from nir_klient.generert.api.kodeverk import hent_kodeverk
from nir_klient.generert.api.vedtak import hent_vedtaksmal
from nir_klient.generert.models import (
    HentVedtaksmalMaalform,
    Klage,
    KlageEndring,
    Vedtak,
    VedtakDagtypeType0,
    VedtakEndring,
)
from nir_klient.generert.types import File

from tests.stoette.linje import Linje
from tests.stoette.sak import Sak, start_program

NySak = Callable[..., Sak]
BOSATT, START, FRIST = date(2024, 1, 5), date(2024, 1, 15), date(2024, 7, 15)
PERMISJON: Final = "Permisjon pga. velferd"
MEDHOLD: Final = "Klager gis medhold/delvis medhold"
OPPRETTHOLDES: Final = "Kommunens vedtak opprettholdes"


@pytest.fixture
def sak(ny_sak: NySak) -> Sak:
    return ny_sak(BOSATT)


def permisjon(fra: date, til: date, dagtype: VedtakDagtypeType0 = "kalenderdager") -> Vedtak:
    fattet = min(fra, naa().registrert)
    return Vedtak(PERMISJON, "Innvilget", fattet, startdato=fra, sluttdato=til, dagtype=dagtype)


def brev(sak: Sak, vedtak: str, maalform: HentVedtaksmalMaalform) -> Brev:
    svar = hent_vedtaksmal.sync_detailed(sak.duf, vedtak, client=sak.klient, maalform=maalform)
    return Document(BytesIO(svaret(svar, File).payload.read()))


def test_a_5_1_vedtakstype_and_vedtaksdato_are_required(sak: Sak) -> None:
    vedtak = Vedtak("Deltakelse i introduksjonsprogram", "Innvilget", START, startdato=START)
    uten_sluttmaal = sak.legg_til(vedtak)
    assert sak.innslag(uten_sluttmaal)["status"] == "gjeldende"
    with pytest.raises(Avslag) as avslag:
        sak.legg_til(Vedtak("Noe annet", "Innvilget", START))  # type: ignore[arg-type]  # No such code.
    assert (avslag.value.problem.status, avslag.value.problem.felt) == (422, "vedtakstype")


def test_a_5_2_the_code_list_has_every_vedtakstype_with_its_consequence(
    saksbehandler: AuthenticatedClient,
) -> None:
    koder = hent_kodeverk.sync("vedtakstyper", client=saksbehandler)
    assert isinstance(koder, list)
    assert len(koder) == 16
    deltakelse = next(kode for kode in koder if kode.kode == "Deltakelse i introduksjonsprogram")
    assert str(deltakelse.konsekvens).startswith(
        "Gjennomføringsfristen beregnes fra dato på første innvilget"
    )


def test_a_5_3_a_vedtak_before_or_after_today_is_shown_as_not_in_force(ny_sak: NySak) -> None:
    i_dag, en_dag = naa().registrert, timedelta(days=1)
    sak = ny_sak(i_dag - 90 * en_dag)
    deltakelse = start_program(sak, i_dag - 60 * en_dag)
    over = sak.legg_til(permisjon(i_dag - 20 * en_dag, i_dag - en_dag))
    naa_ = sak.legg_til(permisjon(i_dag, i_dag + 2 * en_dag))
    senere = sak.legg_til(permisjon(i_dag + 10 * en_dag, i_dag + 20 * en_dag))
    vist = {id_: sak.innslag(id_)["status"] for id_ in (deltakelse, over, naa_, senere)}
    assert list(vist.values()) == ["gjeldende", "ikke gjeldende", "gjeldende", "ikke gjeldende"]


def test_a_5_4_the_letter_is_downloaded_in_bokmaal_and_nynorsk_with_the_person_in_it(sak: Sak) -> None:
    vedtak = start_program(sak, START)
    tekster = []
    for maalform in ("nb", "nn"):
        tekster.append([avsnitt.text for avsnitt in brev(sak, vedtak, maalform).paragraphs])
    titler = [tekst[0] for tekst in tekster]
    assert titler == ["Deltakelse i introduksjonsprogram", "Deltaking i introduksjonsprogram"]
    assert all(any("LØFT LEVENDE" in avsnitt for avsnitt in tekst) for tekst in tekster)


def hjemmel(sak: Sak, vedtak: str) -> str:
    """The law that the letter names as the basis of the decision."""
    linjer = (avsnitt.text for avsnitt in brev(sak, vedtak, "nb").paragraphs)
    forstavelse = "Vedtaket er gjort etter "
    return next(linje.removeprefix(forstavelse) for linje in linjer if linje.startswith(forstavelse))


def test_a_5_2_nb_a_vedtak_under_kapittel_6a_is_made_by_that_kapittel(ny_sak: NySak) -> None:
    sak = ny_sak(BOSATT, hjemmel="UTL_34")
    deltakelse = start_program(sak, START)
    velferd = sak.legg_til(permisjon(date(2024, 3, 1), date(2024, 3, 8)))
    plan = sak.legg_til(Vedtak("Integreringsplan", "Vedtak fattet", START))
    assert hjemmel(sak, deltakelse) == "integreringsloven § 37 c (kapittel 6A)."
    assert hjemmel(sak, velferd) == "integreringsloven kapittel 6A, jf. § 17, integreringsforskriften § 14."
    assert hjemmel(sak, plan) == "integreringsloven kapittel 6A, jf. § 15."


def test_a_5_2_nb_a_vedtak_says_itself_whether_it_is_made_by_kapittel_6a(sak: Sak, ny_sak: NySak) -> None:
    ukraina = ny_sak(BOSATT, hjemmel="UTL_34")
    for person, kapittel6a, ventet in (
        (sak, True, "integreringsloven § 37 c (kapittel 6A)."),
        (ukraina, False, "integreringsloven § 12."),
    ):
        vedtak = Vedtak(
            "Deltakelse i introduksjonsprogram", "Innvilget", START, startdato=START, kapittel_6a=kapittel6a
        )
        assert hjemmel(person, person.legg_til(vedtak)) == ventet


def test_a_5_2_nb_a_vedtak_from_before_kapittel_6a_is_made_by_the_ordinary_rules(ny_sak: NySak) -> None:
    sak = ny_sak(date(2022, 4, 1), hjemmel="UTL_34")
    for start, ventet in (
        (date(2022, 6, 14), "integreringsloven § 12."),
        (date(2022, 6, 15), "integreringsloven § 37 c (kapittel 6A)."),
    ):
        vedtak = Vedtak("Deltakelse i introduksjonsprogram", "Innvilget", start, startdato=start)
        assert hjemmel(sak, sak.legg_til(vedtak)) == ventet


def test_from_2026_kapittel_6a_has_no_paragraph_of_its_own_about_the_programme(ny_sak: NySak) -> None:
    sak = ny_sak(date(2025, 12, 1), hjemmel="UTL_34")
    start = date(2026, 1, 5)
    vedtak = Vedtak("Deltakelse i introduksjonsprogram", "Innvilget", start, startdato=start)
    assert hjemmel(sak, sak.legg_til(vedtak)) == "integreringsloven kapittel 6A, jf. § 12."


def test_the_letter_has_the_amounts_of_its_vedtak_and_the_saksnummer_may_be_corrected(sak: Sak) -> None:
    start_program(sak, START)
    type_: Final = "Trekk i framtidig utbetaling pga. for mye utbetalt stønad"
    trekk = sak.legg_til(
        Vedtak(
            type_,
            "Vedtak fattet",
            date(2024, 5, 2),
            startdato=date(2024, 6, 1),
            beloep=4500,
            beloep_per_maaned=1500,
            gjelder_fra=date(2024, 3, 1),
            gjelder_til=date(2024, 3, 31),
        )
    )
    sak.endre(trekk, VedtakEndring(saksnummer="2024/318"))
    brevet = brev(sak, trekk, "nb")
    tekst = "\n".join(avsnitt.text for avsnitt in brevet.paragraphs).replace("\N{NO-BREAK SPACE}", " ")
    assert (
        "4 500 kroner for mye i introduksjonsstønad for tiden fra 01.03.2024 til og med 31.03.2024" in tekst
    )
    assert "Trekket er 1 500 kroner i måneden fra 01.06.2024" in tekst
    assert "Saksnummer: 2024/318" in brevet.tables[0].cell(0, 1).text


def test_the_letter_has_the_frist_of_the_day_of_the_vedtak(sak: Sak) -> None:
    vedtak = start_program(sak, START)
    sak.legg_til(permisjon(date(2024, 3, 1), date(2024, 3, 31)))
    assert sak.frist == ("Gjennomføring", FRIST + timedelta(days=31))
    avsnitt = [a.text for a in brev(sak, vedtak, "nb").paragraphs]
    assert any("innen 15.07.2024" in a for a in avsnitt)


def fil(sak: Sak, vedtak: str, maalform: HentVedtaksmalMaalform) -> tuple[str, str]:
    """The name of the letter's file, and the title in the properties of the document."""
    svar = hent_vedtaksmal.sync_detailed(sak.duf, vedtak, client=sak.klient, maalform=maalform)
    navn = svar.headers["content-disposition"].removeprefix("attachment; filename=")
    return navn.strip('"'), brev(sak, vedtak, maalform).core_properties.title


def test_a_5_4_the_file_is_named_by_the_vedtak_and_the_document_by_the_template(sak: Sak) -> None:
    deltakelse = start_program(sak, START)
    avslag = sak.legg_til(Vedtak("Permisjon pga. fødsel/adopsjon", "Avslag", date(2024, 2, 1)))
    assert fil(sak, deltakelse, "nb") == (
        "deltakelse-i-introduksjonsprogram-2024-01-15-nb.docx",
        "Deltakelse i introduksjonsprogram",
    )
    assert fil(sak, avslag, "nn") == (
        "permisjon-pga-foedsel-adopsjon-avslag-2024-02-01-nn.docx",
        "Avslag på søknad om permisjon frå introduksjonsprogram",
    )


def test_a_deleted_vedtak_has_no_letter(sak: Sak) -> None:
    vedtak = start_program(sak, START)
    sak.slett("vedtak", vedtak)
    with pytest.raises(Avslag) as avslag:
        brev(sak, vedtak, "nb")
    problem = avslag.value.problem
    assert (problem.status, problem.kode, problem.felt) == (404, "NIR-VEDTAKSMAL-SLETTET", "innslagId")
    assert "slettet" in str(problem.detail)


def test_imdi_downloads_the_letter_of_every_kommune(linje: Linje, sak: Sak) -> None:
    vedtak = start_program(sak, START)
    for kommune in (None, "0301"):
        with tilkoblet(linje.registration.adresse, linje.token("imdi", kommune=kommune)) as imdi:
            svar = hent_vedtaksmal.sync_detailed(sak.duf, vedtak, client=imdi, maalform="nb")
            assert svar.status_code == 200
    with tilkoblet(linje.registration.adresse, linje.token("leser", kommune="0301")) as annen:
        svar = hent_vedtaksmal.sync_detailed(sak.duf, vedtak, client=annen, maalform="nb")
        assert svar.status_code == 404


def test_a_5_4_only_the_start_and_end_date_are_edited_and_the_vedtak_may_be_deleted(sak: Sak) -> None:
    start_program(sak, START)
    vedtak = sak.legg_til(permisjon(date(2024, 3, 1), date(2024, 3, 31)))
    sak.endre(vedtak, VedtakEndring(sluttdato=date(2024, 4, 10)))
    assert sak.frist == ("Gjennomføring", FRIST + timedelta(days=41))
    with pytest.raises(Avslag) as avslag:
        sak.endre(vedtak, VedtakEndring(vedtaksdato=date(2024, 2, 1)))
    assert (avslag.value.problem.status, avslag.value.problem.felt) == (409, "vedtaksdato")
    sak.slett("vedtak", vedtak)
    assert sak.frist == ("Gjennomføring", FRIST)


def test_a_5_5_a_permisjon_extends_the_frist_in_virkedager_or_kalenderdager(sak: Sak) -> None:
    start_program(sak, START)
    fra, til = date(2024, 2, 5), date(2024, 2, 11)  # Monday to Sunday.
    with pytest.raises(Avslag) as avslag:
        sak.legg_til(Vedtak(PERMISJON, "Innvilget", fra, startdato=fra, sluttdato=til))
    assert (avslag.value.problem.status, avslag.value.problem.felt) == (422, "dagtype")
    i_kalenderdager = sak.legg_til(permisjon(fra, til))
    assert sak.frist == ("Gjennomføring", FRIST + timedelta(days=7))
    sak.slett("vedtak", i_kalenderdager)
    sak.legg_til(permisjon(fra, til, "virkedager"))
    assert sak.frist == ("Gjennomføring", date(2024, 7, 22))  # Five working days after Monday 15.07.


def test_a_6_1_a_klage_is_shown_on_the_vedtak(sak: Sak) -> None:
    vedtak = start_program(sak, START)
    sak.legg_til(Klage(vedtak, date(2024, 2, 1)))
    assert sak.innslag(vedtak)["merknad"] == "klage registrert"


def test_a_6_2_the_outcome_of_a_klage_is_registered_later_and_cannot_be_edited_then(sak: Sak) -> None:
    start_program(sak, START)
    stans = sak.legg_til(
        Vedtak("Midlertidig stans", "Vedtak fattet", date(2024, 3, 4), startdato=date(2024, 3, 4))
    )
    klage = sak.legg_til(Klage(stans, date(2024, 3, 11)))
    sak.endre(klage, KlageEndring(utfall=MEDHOLD, avgjort_dato=date(2024, 3, 18)))
    assert sak.innslag(stans)["status"] == "ikke gjeldende"
    with pytest.raises(Avslag) as avslag:
        sak.endre(klage, KlageEndring(utfall=OPPRETTHOLDES))
    assert avslag.value.problem.status == 409


def test_a_6_3_a_klage_that_succeeds_extends_the_frist_by_virkedager_as_the_log_shows(sak: Sak) -> None:
    start_program(sak, START)
    stans = sak.legg_til(
        Vedtak("Midlertidig stans", "Vedtak fattet", date(2024, 3, 4), startdato=date(2024, 3, 4))
    )
    foer = sak.frist
    klage = sak.legg_til(Klage(stans, date(2024, 3, 11)))
    sak.endre(klage, KlageEndring(utfall=MEDHOLD, avgjort_dato=date(2024, 3, 15)))
    assert foer is not None
    assert sak.frist is not None
    assert sak.frist[1] > foer[1]
    assert any(linje["regel"] == "GJF-7" for linje in sak.vurdering["beregningslogg"])
