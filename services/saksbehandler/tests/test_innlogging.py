"""Login, sessions and forms: tokens stay on the server, and nothing that is typed is lost."""

import json
from collections.abc import Callable

import httpx
import redis
from nir_lokal.system.system import System

from services.saksbehandler.tests.bruker import Bruker
from services.saksbehandler.tests.dager import iso


def endre_oekter(nir: System, **felter: object) -> None:
    """Change these fields of all sessions in Redis."""
    lager = redis.Redis.from_url(nir.redis.url)
    for noekkel in lager.scan_iter("nir:saksbehandler:oekt:*"):
        oekt = json.loads(lager.get(noekkel) or b"{}")
        lager.set(noekkel, json.dumps(oekt | felter), keepttl=True)


def test_a_click_on_a_demo_user_logs_in_and_leads_to_the_page_that_was_asked_for(nir: System) -> None:
    with Bruker(nir.saksbehandler) as bruker:
        side = bruker.hent("/personlister", kategori="Rett til introduksjonsprogram")
        assert side.sti == "/logg-inn"
        assert "Nina Bol" in side.tekst
        side = bruker.logg_inn("NIBO", "/personlister?kategori=Rett+til+introduksjonsprogram")
        assert side.sti == "/personlister"
        assert "Nina Bol, Kristiansand" in side.tekst
        assert 'value="Rett til introduksjonsprogram" checked' in side.html


def test_the_browser_gets_no_token_and_a_cookie_that_no_script_reads(nir: System, nibo: Bruker) -> None:
    (oekt,) = nibo.cookies.jar
    assert (oekt.name, oekt.has_nonstandard_attr("HttpOnly")) == ("nir_oekt", True)
    assert oekt.get_nonstandard_attr("SameSite") == "lax"
    lager = redis.Redis.from_url(nir.redis.url, decode_responses=True)
    alle = [json.loads(lager.get(n) or "{}") for n in lager.scan_iter("nir:saksbehandler:oekt:*")]
    assert all(en["tilgang"] not in nibo.hent("/").html for en in alle)
    assert str(oekt.value) not in " ".join(lager.scan_iter("*"))


def test_login_never_leads_to_another_site(nir: System) -> None:
    for sti in ("https://ond.example/", "//ond.example/", "/\\ond.example"):
        with Bruker(nir.saksbehandler) as bruker:
            assert bruker.logg_inn("NIBO", sti).sti == "/"


def test_an_answer_of_the_provider_that_this_browser_did_not_ask_for_is_refused(nir: System) -> None:
    with Bruker(nir.saksbehandler) as bruker:
        assert bruker.hent("/logg-inn/tilbake", code="fremmed", state="fremmed").status == 400
        bruker.get("/logg-inn/start", follow_redirects=False)
        assert bruker.hent("/logg-inn/tilbake", code="fremmed", state="fremmed").status == 400
        assert bruker.hent("/").sti == "/logg-inn"


def test_a_form_without_the_token_of_the_session_is_refused(
    nibo: Bruker, ny_person: Callable[..., str]
) -> None:
    sti = f"/personer/{ny_person('uten-vedtak')}/kontakt/ny"
    side = nibo.hent(sti)
    svar = nibo.send_inn(side, csrf="gjettet", kontakttype="Kontakt", dato=iso(10))
    assert (svar.status, "SAK-SKJEMA-FREMMED" in svar.tekst) == (403, True)


def test_logging_out_ends_the_session_on_the_server(nibo: Bruker) -> None:
    kaker = dict(nibo.cookies)
    side = nibo.send_inn(nibo.hent("/"), "/logg-ut")
    assert "Du er logget ut." in side.tekst
    nibo.cookies.update(kaker)
    assert nibo.hent("/").sti == "/logg-inn"


def test_what_was_typed_when_the_session_ended_comes_back_to_the_same_user_alone(
    nir: System, nibo: Bruker, ny_person: Callable[..., str]
) -> None:
    side = nibo.hent(f"/personer/{ny_person('uten-vedtak')}/kontakt/ny")
    endre_oekter(nir, aktiv_til=0)
    svar = nibo.post(side.sti, data={**side.felter, "kontakttype": "Krav", "dato": iso(10)})
    tilbake = httpx.URL(str(svar.url)).params["tilbake"]
    assert "Det du skrev, er tatt vare på." in svar.text
    with Bruker(nir.saksbehandler) as annen:
        assert annen.logg_inn("KAAS", tilbake).felter.get("dato") == ""
    igjen = nibo.logg_inn("NIBO", tilbake)
    assert (igjen.felter["kontakttype"], igjen.felter["dato"]) == ("Krav", iso(10))
    assert "Lagret: Kontakt" in nibo.send_inn(igjen).tekst


def test_an_expired_access_token_is_renewed_unseen(nir: System, nibo: Bruker) -> None:
    endre_oekter(nir, tilgang_til=0)
    assert nibo.hent("/personlister").status == 200
    endre_oekter(nir, tilgang_til=0, fornyelse="brukt")
    assert nibo.hent("/personlister").sti == "/logg-inn"


def test_the_language_is_chosen_for_the_session(nibo: Bruker) -> None:
    side = nibo.send_inn(nibo.hent("/personlister"), "/maalform", maalform="nn", tilbake="/personlister")
    assert '<html lang="nn">' in side.html
    assert "Foreldrerettleiing" in side.tekst
