"""Reading a wrong code list fails with a message that names the place; an unknown code raises UkjentKode."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from regelverk.lov import kodeverk
from regelverk.lov.kodeverk.avslutningskoder import Avslutningsaarsak
from regelverk.lov.kodeverk.fravaerskoder import Fravaerskode, fravaerskoder
from regelverk.lov.kodeverk.kategorier import kategorier
from regelverk.lov.kodeverk.kode import UkjentKode
from regelverk.lov.kodeverk.lesing import FeilIKodeverk, tolk
from regelverk.lov.kodeverk.oppslag import Oppslag
from regelverk.lov.kodeverk.sluttmaalkoder import Sluttmaalkode
from regelverk.lov.kodeverk.tiltakskoder import tiltak
from regelverk.lov.kodeverk.vedtakstyper import vedtakstype

BOKMAAL = re.compile(
    r"\b(ikke|fra|noen|annet|egen|barns|manglende|grunnet|deler|høyere|voksne|kommunens|klager)\b"
    r"|skole|fravær|sykdom|tilbud|lønn|tilskudd|selv|mestring|veiledning|videreg|marked|sikkerhet"
    r"|(ende|søker|elser?|inger|ører|(?<!vil)lige?|tatt|tet|takelse)\b",
    re.IGNORECASE,
)
"""Words and endings of bokmål that no text in nynorsk may have."""
HODE = 'kilde = "A 8.3"\n[[kode]]\n'
RIKTIG = 'kode = "Ferie"\nnynorsk = "Ferie"\nhjemler = ["§ 18"]\n'


def test_a_right_file_is_read() -> None:
    (ferie,) = tolk("fravaer", HODE + RIKTIG, Fravaerskode)
    assert (ferie.kode, ferie.kilde, ferie.hjemmel) == ("Ferie", "A 8.3", "§ 18")


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        ("kilde = ", "ikke gyldig TOML"),
        ('kilde = "A"\n', "en fil har tittel, kilde og [[kode]]"),
        (HODE + RIKTIG + "farge = 1", "kode nr. 1: ukjent nøkkel farge"),
        (HODE + 'kode = "Ferie"\nnynorsk = "Ferie"', "kode nr. 1: mangler hjemler"),
        (HODE + RIKTIG.replace('nynorsk = "Ferie"\n', ""), "kode nr. 1: mangler nynorsk"),
        (HODE + RIKTIG.replace('["§ 18"]', '"§ 18"'), "hjemler: skal være en liste"),
        (HODE + RIKTIG.replace('["§ 18"]', "[18]"), "hjemler: skal være en tekst"),
        (HODE + RIKTIG.replace('"Ferie"', '""'), "kode: skal være en tekst"),
        (HODE + RIKTIG + 'gyldig_fra = "2024-08-01"', "gyldig_fra: skal være en dato"),
        (HODE + RIKTIG + "gyldig_fra = 2024-08-01T00:00:00", "gyldig_fra: skal være en dato"),
        (HODE + RIKTIG + "gyldig_fra = 2024-08-01\ngyldig_til = 2024-07-31", "gyldig_til er før gyldig_fra"),
        (HODE + RIKTIG + "antakelse = true", "antakelse: skal være en tekst"),
        (HODE + RIKTIG + "[[kode]]\n" + RIKTIG, "'Ferie' står to ganger"),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(tekst: str, melding: str) -> None:
    with pytest.raises(FeilIKodeverk, match=re.escape(melding)):
        tolk("fravaer", tekst, Fravaerskode)


def test_a_word_outside_the_possible_ones_is_refused_and_these_are_listed() -> None:
    toml = HODE + 'kode = "Arbeid"\nnynorsk = "Arbeid"\ngruppe = "Annet"\navslutning = "Slutt"'
    with pytest.raises(FeilIKodeverk, match="skal være en av Ordinær avslutning, Stans, er «Slutt»"):
        tolk("avslutningsaarsaker", toml, Avslutningsaarsak)


@pytest.mark.parametrize(
    ("frist", "melding"),
    [
        ('"6 måneder"', "kode nr. 1, frister: skal være en tabell, er «6 måneder»"),
        ('{ veiledning = "6 måneder" }', "kode nr. 1, frister: mangler mulig_utvidelse"),
    ],
)
def test_a_table_in_an_entry_is_checked_like_the_entry(frist: str, melding: str) -> None:
    toml = HODE + f'kode = "Arbeid"\nnynorsk = "Arbeid"\nutdanning = "ikke vgo"\nfrister = [{frist}]'
    with pytest.raises(FeilIKodeverk, match=re.escape(melding)):
        tolk("sluttmaal", toml, Sluttmaalkode)


def test_a_spelling_that_means_two_codes_is_refused() -> None:
    toml = HODE + RIKTIG + 'skrivemaater = ["Fri"]\n[[kode]]\n' + RIKTIG.replace("Ferie", "Fri")
    with pytest.raises(FeilIKodeverk, match="'Fri' peker på to koder"):
        Oppslag("fravaer", tolk("fravaer", toml, Fravaerskode))


def test_every_shipped_list_is_right_and_named_as_in_the_contract() -> None:
    assert ",".join(kodeverk.NAVN) == (
        "sluttmaal,vedtakstyper,tiltak,fravaer,avslutningsaarsaker,avslutningsaarsakerRegelmotor,"
        "kontakttyper,klageutfall,kategorier,ordninger"
    )


@pytest.mark.parametrize("navn", kodeverk.NAVN)
def test_every_list_has_a_title(navn: str) -> None:
    assert all(kodeverk.titler(navn))


@pytest.mark.parametrize("navn", kodeverk.NAVN)
def test_every_entry_names_the_guide_section_and_is_written_with_plain_hyphens(navn: str) -> None:
    for kode in kodeverk.liste(navn):
        assert re.match(r"[AB] \d", kode.kilde)
        assert "–" not in kode.kode + (kode.gruppe or "")
        assert "  " not in kode.kode + (kode.veiledning or "")


@pytest.mark.parametrize("navn", kodeverk.NAVN)
def test_no_code_has_a_bokmaal_word_in_its_nynorsk_text(navn: str) -> None:
    assert [kode.nynorsk for kode in kodeverk.liste(navn) if BOKMAAL.search(kode.nynorsk)] == []


def test_the_guides_own_dash_is_taken_in_for_a_code() -> None:
    assert fravaerskoder()["Annet gyldig fravær – barn"].kode == "Annet gyldig fravær - barn"
    assert tiltak("Realkompetansevurdering – grunnskole").gyldig(date(2024, 1, 1))


@given(st.text())
def test_a_code_in_no_list_is_unknown_everywhere(kode: str) -> None:
    slaa_opp = [tiltak, fravaerskoder().__getitem__, vedtakstype, kategorier().__getitem__]
    if any(
        kode == kjent.kode or kode in kjent.skrivemaater
        for navn in kodeverk.NAVN
        for kjent in kodeverk.liste(navn)
    ):
        return
    for oppslag in slaa_opp:
        with pytest.raises(UkjentKode):
            oppslag(kode)
