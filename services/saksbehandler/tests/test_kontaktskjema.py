"""The form for kontakt, søknad eller krav (A 4.1, A 4.2). All other forms are built like it."""

import os
import re
import signal
from collections.abc import Callable

from nir_lokal.system.system import System
from saksbehandler.api.feil import Feltfeil
from saksbehandler.side.feilside import problemtekst
from saksbehandler.side.sider import Leser

from services.saksbehandler.tests.bruker import Bruker, Side
from services.saksbehandler.tests.dager import iso, norsk

Lag = Callable[..., str]


def registrer(bruker: Bruker, duf: str, **felter: str) -> Side:
    return bruker.send_inn(bruker.hent(f"/personer/{duf}/kontakt/ny"), **felter)


def detaljer(bruker: Bruker, side: Side) -> Side:
    """The page with the details of the first kontakt on the person's page."""
    (adresse, *_) = re.findall(rf'href="({side.sti}/kontakt/(?!ny)[^"]+)"', side.html)
    return bruker.hent(adresse)


def test_a_contact_is_registered_and_shown(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("uten-vedtak")
    assert "/kontakt/ny" in nibo.hent(f"/personer/{duf}").html
    side = registrer(nibo, duf, kontakttype="Søknad", dato=iso(10))
    assert side.sti == f"/personer/{duf}"
    assert "Lagret: Kontakt, søknad eller krav." in side.tekst
    assert norsk(10) in side.tekst


def test_while_it_is_filled_in_the_form_shows_what_it_would_lead_to(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("i-program")
    sti = f"/personer/{duf}/kontakt/ny"
    side = nibo.send_inn(
        nibo.hent(sti), f"{sti}/utfylling", kontakttype="Person har avvist program", dato=iso(10)
    )
    assert f"Person avvist program {norsk(10)}" in side.tekst
    side = nibo.send_inn(nibo.hent(sti), f"{sti}/utfylling", kontakttype="Kontakt", dato=iso(10))
    assert "Kategori og frist blir som før." in side.tekst
    assert norsk(10) not in nibo.hent(f"/personer/{duf}").tekst


def test_a_double_click_registers_once(nibo: Bruker, ny_person: Lag) -> None:
    duf = ny_person("uten-vedtak")
    skjema = nibo.hent(f"/personer/{duf}/kontakt/ny")
    for _ in range(2):
        side = nibo.send_inn(skjema, kontakttype="Krav", dato=iso(11))
        assert "Lagret" in side.tekst
    assert len(re.findall(rf'href="{side.sti}/kontakt/(?!ny)', side.html)) == 1


def test_an_error_stands_beside_its_field_and_the_rest_is_kept(nibo: Bruker, ny_person: Lag) -> None:
    side = registrer(nibo, ny_person("uten-vedtak"), kontakttype="Krav", dato="")
    assert side.status == 422
    assert side.felter["kontakttype"] == "Krav"
    assert 'id="felt-dato-feil"' in side.html
    assert '<a class="ds-link" href="#felt-dato">' in side.html
    assert "Lagret" in nibo.send_inn(side, dato=norsk(12)).tekst


def test_a_change_by_a_colleague_is_shown_beside_ones_own_and_resolved(
    nir: System, nibo: Bruker, ny_person: Lag
) -> None:
    mitt = detaljer(nibo, registrer(nibo, ny_person("uten-vedtak"), kontakttype="Kontakt", dato=iso(20)))
    with Bruker(nir.saksbehandler) as kollega:
        kollega.logg_inn("KAAS")
        assert "Endringen er lagret" in kollega.send_inn(kollega.hent(mitt.sti), dato=iso(19)).tekst
    konflikt = nibo.send_inn(mitt, dato=iso(18))
    assert konflikt.status == 412
    assert norsk(19) in konflikt.tekst
    assert konflikt.felter["dato"] == iso(18)
    side = nibo.send_inn(konflikt)
    assert norsk(18) in side.tekst


def test_a_deleted_contact_stays_struck_through(nibo: Bruker, ny_person: Lag) -> None:
    side = detaljer(nibo, registrer(nibo, ny_person("uten-vedtak"), kontakttype="Kontakt", dato=iso(20)))
    side = nibo.send_inn(nibo.hent(f"{side.sti}/slett"))
    assert "Slettet: Kontakt" in side.tekst
    assert "<em><del>Kontakt</del> (slettet" in side.html


def test_a_registration_that_is_not_decided_in_time_is_shown_as_accepted_and_then_as_saved(
    nir: System, nibo: Bruker, ny_person: Lag
) -> None:
    skjema = nibo.hent(f"/personer/{ny_person('uten-vedtak')}/kontakt/ny")
    motor = nir.komponent("rule-engine").prosess
    os.kill(motor.pid, signal.SIGSTOP)
    try:
        side = nibo.send_inn(skjema, kontakttype="Krav", dato=iso(13))
        assert "/registreringer/" in side.sti
        assert "Du trenger ikke sende på nytt" in side.tekst
        assert 'hx-trigger="every 2s"' in side.html
    finally:
        os.kill(motor.pid, signal.SIGCONT)
    while 'hx-trigger="every 2s"' in side.html:
        side = nibo.hent(side.sti)
    assert "Til personen" in side.tekst


def test_on_a_nynorsk_page_a_sentence_of_the_api_is_marked_as_bokmaal(nibo: Bruker, ny_person: Lag) -> None:
    adresse = f"/personer/{ny_person('uten-vedtak')}/kontakt/ny"
    nibo.send_inn(nibo.hent(adresse), "/maalform", maalform="nn")
    side = nibo.send_inn(nibo.hent(adresse), kontakttype="Kontakt", dato="31.02.2024")
    assert side.status == 422
    assert re.search(r'id="felt-dato-feil"><span lang="nb">[^<]+</span>', side.html)
    assert "&lt;span" not in side.html


def test_a_sentence_of_the_api_is_shown_as_text_whatever_it_holds() -> None:
    feil = Feltfeil("NIR-NY", "Dato <b>før</b> start.")
    assert problemtekst(Leser("nb"), feil) == "Dato <b>før</b> start."
    assert problemtekst(Leser("nn"), feil) == '<span lang="nb">Dato &lt;b&gt;før&lt;/b&gt; start.</span>'
