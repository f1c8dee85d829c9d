"""The ending of the programme, its question and its reopening (A 9, A 10, B 1, B 6)."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from nir.klokke import idag

from services.saksbehandler.tests.bruker import Bruker, Side

Lag = Callable[..., str]
FORTSETTER = "Det er registrert vedtak/tiltak som fortsetter etter valgt avslutningsdato."


def dag(dager_siden: int) -> str:
    return (idag() - timedelta(days=dager_siden)).isoformat()


def fyll_ut(bruker: Bruker, duf: str, **felter: str) -> Side:
    """Choose the årsak in the form. Returns the form with the fields of that årsak."""
    sti = f"/personer/{duf}/avslutning/ny"
    return bruker.send_inn(bruker.hent(sti), f"{sti}/utfylling", **felter)


def svar_ja(bruker: Bruker, spurt: Side, **felter: str) -> Side:
    (ja,) = re.findall(r'name="bekreftet" value="([^"]+)"', spurt.html)
    return bruker.send_inn(spurt, spurt.sti, bekreftet=ja, **felter)


def detaljer(bruker: Bruker, side: Side) -> Side:
    return bruker.hent(re.findall(r'href="(/personer/\d+/avslutning/(?!ny)[^"#]+)"', side.html)[0])


def test_an_ending_is_saved_after_the_question_about_what_goes_on(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("i-program")
    valg = {"avslutningsaarsak": "Arbeid", "avslutningsdato": dag(10)}
    skjema = fyll_ut(nibo, duf, timerPerUke="37,5", **valg)
    skjema = nibo.send_inn(skjema, f"/personer/{duf}/avslutning/ny/utfylling", timerPerUke="37,5")
    assert FORTSETTER in skjema.tekst
    assert f"Arbeid {date.fromisoformat(dag(10)):%d.%m.%Y}" in skjema.tekst
    spurt = nibo.send_inn(skjema, f"/personer/{duf}/avslutning/ny")
    assert spurt.status == 409
    assert "Er du sikker på at du vil lagre?" in spurt.tekst
    assert "Deltakelse i introduksjonsprogram (uten sluttdato)" in spurt.tekst
    assert "Norskopplæring (til" in spurt.tekst
    assert "Lagret" not in spurt.tekst
    assert "Lagret: Avslutning." in svar_ja(nibo, spurt).tekst


def test_a_yes_to_one_date_is_no_yes_to_another(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("i-program")
    skjema = fyll_ut(nibo, duf, avslutningsaarsak="Grunnskole", avslutningsdato=dag(10))
    spurt = nibo.send_inn(skjema, f"/personer/{duf}/avslutning/ny")
    igjen = svar_ja(nibo, spurt, avslutningsdato=dag(20))
    assert igjen.status == 409
    assert igjen.felter["avslutningsdato"] == dag(20)


def test_the_chosen_reason_is_explained(nibo: Bruker, personer: Mapping[str, str]) -> None:
    skjema = fyll_ut(nibo, personer["i-program"], avslutningsaarsak="Helsemessige utfordringer")
    assert 'id="felt-avslutningsaarsak-hjelp"' in skjema.html


def test_the_regelmotors_ending_is_read_and_another_replaces_it(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("frist-passert")
    side = nibo.hent(f"/personer/{duf}")
    assert "Kommunen må registrere riktig avslutningsårsak." in side.tekst
    rad = detaljer(nibo, side)
    assert "Avslutningsårsak ikke registrert" in rad.tekst
    assert "kan ikke redigeres eller slettes. Legg til en ny avslutning." in rad.tekst
    assert f'href="/personer/{duf}/avslutning/ny"' in rad.html
    dato = re.findall(r'datetime="([\d-]+)"', re.findall(r"Ordinær avslutning.*?</tr>", side.html, re.S)[0])[
        0
    ]
    skjema = fyll_ut(nibo, duf, avslutningsaarsak="Grunnskole", avslutningsdato=dato)
    svar = nibo.send_inn(skjema, f"/personer/{duf}/avslutning/ny")
    side = svar_ja(nibo, svar) if svar.status == 409 else svar
    assert "Lagret: Avslutning." in side.tekst
    assert "<del>Ordinær avslutning</del>" in side.html


def test_the_row_of_a_death_may_be_corrected_and_keeps_its_code_in_the_form(
    nibo: Bruker, personer: Mapping[str, str]
) -> None:
    """Flyttet, Utvandret and Død are the rows of the regelmotor that a kommune may edit (A 9.4)."""
    rad = detaljer(nibo, nibo.hent(f"/personer/{personer['doed']}"))
    assert rad.felter["avslutningsaarsak"] == "Død"
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", rad.felter["avslutningsdato"])


def test_a_programme_is_reopened_after_a_question(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("kapittel-6a-i-arbeid")
    side = nibo.hent(f"/personer/{duf}")
    assert "Gjenåpne programmet" in side.tekst
    skjema = detaljer(nibo, side)
    assert "Aktiv tid i program: 108 dager." in skjema.tekst
    spurt = nibo.send_inn(skjema, gjenaapningsdato=dag(7))
    assert spurt.status == 409
    assert "kan ikke redigeres eller slettes etterpå" in spurt.tekst
    side = svar_ja(nibo, spurt)
    assert "Endringen er lagret: Avslutning." in side.tekst
    assert "ikke gjeldende – gjenåpnet" in side.tekst
    assert "Gjenåpne programmet" not in side.tekst


def test_the_reason_of_the_ending_and_the_sluttmaal_can_be_changed(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("i-arbeid")
    side = nibo.hent(f"/personer/{duf}")
    avslutning = detaljer(nibo, side)
    sluttmaal = nibo.hent(re.findall(r'href="(/personer/\d+/sluttmaal/(?!ny)[^"]+)"', side.html)[0])
    for skjema, kode in ((avslutning, "Grunnskole"), (sluttmaal, "Yrkesfaglig rekvalifisering")):
        (valg,) = re.findall(rf'<option value="{kode}"[^>]*>', skjema.html)
        assert "disabled" not in valg
