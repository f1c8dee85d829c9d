"""Vedtak, their letters, and complaints about them (A 5, A 6)."""

import re
from collections.abc import Callable

from services.saksbehandler.tests.bruker import Bruker, Side
from services.saksbehandler.tests.dager import iso

Lag = Callable[..., str]
DELTAKELSE = "Deltakelse i introduksjonsprogram"


def foerste_vedtak(bruker: Bruker, duf: str) -> Side:
    """The page with the details of the newest vedtak of the person."""
    side = bruker.hent(f"/personer/{duf}")
    return bruker.hent(re.findall(rf'href="({side.sti}/vedtak/(?!ny)[^"]+)"', side.html)[0])


def test_the_type_of_the_vedtak_decides_the_fields(nibo: Bruker, ny_person: Lag) -> None:
    sti = f"/personer/{ny_person('uten-vedtak')}/vedtak/ny"
    side = nibo.hent(sti)
    assert "startdato" not in side.felter
    side = nibo.send_inn(side, f"{sti}/utfylling", vedtakstype=DELTAKELSE)
    assert "startdato" in side.felter
    assert side.felter["vedtakstype"] == DELTAKELSE


def test_a_vedtak_and_a_sluttmaal_give_the_deadline(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("uten-vedtak")
    sti = f"/personer/{duf}/vedtak/ny"
    skjema = nibo.send_inn(nibo.hent(sti), f"{sti}/utfylling", vedtakstype=DELTAKELSE)
    side = nibo.send_inn(skjema, sti, resultat="Innvilget", vedtaksdato=iso(10), startdato=iso(5))
    assert "Lagret: Vedtak." in side.tekst
    sluttmaal = nibo.hent(f"/personer/{duf}/sluttmaal/ny")
    (maal,) = re.findall(r'value="(Arbeid - person har[^"]+ikke[^"]*|Arbeid[^"]*)"[^>]*>', sluttmaal.html)[:1]
    forslag = nibo.send_inn(sluttmaal, f"{sluttmaal.sti}/utfylling", sluttmaal=maal)
    assert re.search(r"Gjennomføring \d\d\.\d\d\.20\d\d", forslag.tekst)
    side = nibo.send_inn(sluttmaal, sluttmaal=maal)
    assert "Frist for gjennomføring" in side.tekst


def test_only_the_dates_of_a_vedtak_can_be_changed(nibo: Bruker, ny_person: Lag) -> None:
    side = foerste_vedtak(nibo, ny_person("i-program"))
    assert "startdato" in side.felter
    assert "vedtaksdato" not in side.felter
    assert "Kan ikke redigeres." in side.tekst
    assert "Endringen er lagret" in nibo.send_inn(side, sluttdato="2027-06-30").tekst


def test_the_letter_is_downloaded_in_both_languages(nibo: Bruker, ny_person: Lag) -> None:
    side = foerste_vedtak(nibo, ny_person("i-program"))
    for adresse in re.findall(r'href="([^"]+/brev\?maalform=n[bn])"', side.html):
        svar = nibo.get(adresse)
        assert svar.content.startswith(b"PK")
        assert ".docx" in svar.headers["Content-Disposition"]


def test_a_klage_is_registered_under_its_vedtak_and_its_outcome_afterwards(
    nibo: Bruker, ny_person: Lag
) -> None:
    duf = ny_person("i-program")
    vedtak = foerste_vedtak(nibo, duf)
    (adresse,) = re.findall(r'href="(/personer/\d+/klage/ny\?vedtakId=[^"]+)"', vedtak.html)
    skjema = nibo.hent(adresse)
    assert DELTAKELSE in skjema.tekst
    assert "Lagret: Klage." in nibo.send_inn(skjema, klagedato=iso(10)).tekst
    vedtak = nibo.hent(vedtak.sti)
    assert "Ikke avgjort" in vedtak.tekst
    (adresse,) = re.findall(r'href="(/personer/\d+/klage/(?!ny)[^"]+)"', vedtak.html)
    klage = nibo.hent(adresse)
    utfall = "Kommunens vedtak opprettholdes"
    side = nibo.send_inn(klage, utfall=utfall, avgjortDato=iso(2))
    assert "Endringen er lagret" in side.tekst
    assert utfall in nibo.hent(vedtak.sti).tekst
    assert "utfall" not in nibo.hent(adresse).felter


def test_all_empty_fields_that_must_be_filled_in_are_named_at_once(nibo: Bruker, ny_person: Lag) -> None:
    sti = f"/personer/{ny_person('uten-vedtak')}/vedtak/ny"
    skjema = nibo.send_inn(nibo.hent(sti), f"{sti}/utfylling", vedtakstype="Permisjon pga. velferd")
    side = nibo.send_inn(skjema, sti, vedtaksdato=iso(5))
    for felt in ("Resultat", "Startdato", "Sluttdato", "Virkedager eller kalenderdager"):
        assert f"{felt}: Feltet må fylles ut." in side.tekst
    assert "Vedtaksdato: " not in side.tekst
    side = nibo.send_inn(side, sti, resultat="Innvilget", startdato=iso(4), sluttdato=iso(2))
    assert "Virkedager eller kalenderdager: Feltet må fylles ut." in side.tekst


def test_a_vedtak_without_a_consequence_shows_no_lone_mark(nibo: Bruker, ny_person: Lag) -> None:
    sti = f"/personer/{ny_person('uten-vedtak')}/vedtak/ny"
    for vedtakstype in ("Midlertidig stans", "Integreringsplan"):
        side = nibo.send_inn(nibo.hent(sti), f"{sti}/utfylling", vedtakstype=vedtakstype)
        assert side.felter["vedtakstype"] == vedtakstype
        assert 'id="felt-vedtakstype-hjelp"' not in side.html
