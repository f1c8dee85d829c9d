"""A kommune that a person has left sees the person as it was at the move, and nothing newer (kontrakt §5.18,
§6.6).
"""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from services.reporting.tests.adresser import alle_adresser, valg
from services.reporting.tests.drift import Drift
from services.reporting.tests.liv import Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]
FLYTTEDAG = date(2024, 6, 17)
NYTT = ("Nyttnavn", "Etterpaa", "5503", "Nesseby", "NY-KOMMUNE-NOTAT")
"""What the new kommune knows, and the left one must not learn."""


def flyttet(liv: Liv, fortalt: date = FLYTTEDAG) -> Liv:
    """Register a person in programme in 5501 who moves to 5503. `fortalt`: when the move is registered.

    Then the person gets a new name, and 5503 registers a kontakt.
    """
    liv.er("Gammelt", "Navnet").bosatt().deltar(date(2024, 1, 15))
    liv.til(fortalt)
    flytting = {
        "folkeregisterHendelseId": f"{liv.duf}-f1",
        "flyttedato": FLYTTEDAG.isoformat(),
        "tilKommunenummer": "5503",
    }
    liv.fakt("Flyttet", flytting, "folkeregisteret")
    liv.til(date(2024, 10, 1))
    navn = {"folkeregisterHendelseId": f"{liv.duf}-f2", "fornavn": "Nyttnavn", "etternavn": "Etterpaa"}
    liv.fakt("NavnEndret", navn, "folkeregisteret")
    liv.kommune = "5503"
    liv.registrer("kontakt", kontakttype="Kontakt", dato=liv.dag)
    return liv


def roeper(tekst: str) -> list[str]:
    return [hemmelig for hemmelig in NYTT if hemmelig in tekst]


async def test_the_page_shows_what_stood_with_the_name_of_that_time(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = flyttet(nytt_liv(kommune="5501", dag=date(2024, 1, 2)))
    await tjeneste.vis(liv)
    svar = await tjeneste.hent(f"/v1/personer/{liv.duf}", tjeneste.token(kommune="5501"))
    assert svar.status_code == 200
    side = svar.json()
    assert side["fratraadt"] == "2024-06-16"
    assert (side["person"]["fornavn"], side["oppfoelging"]["kommunenummer"]) == ("Gammelt", "5501")
    assert [rad["aarsak"] for rad in side["avslutningshistorikk"]] == ["Flyttet"]
    assert side["versjon"] < liv.dokument()["versjon"]
    assert side["posisjon"].endswith("-0")
    naa = await tjeneste.json(f"/v1/personer/{liv.duf}", tjeneste.token(kommune="5503"))
    assert "fratraadt" not in naa
    assert naa["person"]["fornavn"] == "Nyttnavn"


async def test_a_late_move_ends_the_follow_up_on_the_day_it_was_registered(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = flyttet(nytt_liv(kommune="5501", dag=date(2024, 1, 2)), fortalt=date(2024, 7, 3))
    await tjeneste.vis(liv)
    side = await tjeneste.json(f"/v1/personer/{liv.duf}", tjeneste.token(kommune="5501"))
    assert side["fratraadt"] == "2024-07-03"


async def test_no_route_shows_the_left_kommune_anything_of_the_new_one(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = flyttet(nytt_liv(kommune="5501", dag=date(2024, 1, 2)))
    await tjeneste.vis(liv)
    for rolle in ("leser", "saksbehandler", "administrativ"):
        forrige = tjeneste.token(rolle, "strengtFortrolig", kommune="5501")
        for adresse in alle_adresser(liv.duf):
            for mer in ({}, {"fratraadte": "true"}, {"paaDato": "2024-11-30"}, {"alle": "true"}):
                filtre = valg(adresse, liv.duf) | mer
                svar = await tjeneste.hent(adresse, forrige, **filtre)
                assert svar.status_code in (200, 404, 422), svar.text
                if "/statistikk/" not in adresse:
                    assert roeper(svar.text) == [], (adresse, mer)


async def test_the_left_kommune_does_not_see_which_kommune_deleted_its_row_of_the_move(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = flyttet(nytt_liv(kommune="5501", dag=date(2024, 1, 2)))
    liv.registrer(
        "avslutning", avslutningsaarsak="Høyere utdanning", avslutningsdato="2024-06-20", bekreftet=True
    )
    await tjeneste.vis(liv)
    rader = liv.dokument()["avslutningshistorikk"]
    assert [rad["slettetAv"][:4] for rad in rader if rad["aarsak"] == "Flyttet"] == ["5503"]
    forrige = tjeneste.token("leser", "strengtFortrolig", kommune="5501")
    for adresse in alle_adresser(liv.duf):
        for mer in ({}, {"fratraadte": "true"}, {"alle": "true"}):
            svar = await tjeneste.hent(adresse, forrige, **valg(adresse, liv.duf) | mer)
            if "/statistikk/" not in adresse:
                assert roeper(svar.text) == [], (adresse, mer)
    side = await tjeneste.json(f"/v1/personer/{liv.duf}", forrige)
    [rad] = side["avslutningshistorikk"]
    assert (rad["aarsak"], rad["slettetAv"], rad["etag"]) == ("Flyttet", None, None)


async def test_search_and_lists_find_the_person_only_when_asked_for_those_who_have_left(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = flyttet(nytt_liv(kommune="5501", dag=date(2024, 1, 2)))
    await tjeneste.vis(liv)
    forrige = tjeneste.token(kommune="5501")
    for sti, filtre in (("/v1/personsoek", {"q": liv.duf}), ("/v1/personlister", {"duf": liv.duf})):
        assert (await tjeneste.json(sti, forrige, **filtre))["rader"] == []
        [rad] = (await tjeneste.json(sti, forrige, **filtre, fratraadte="true"))["rader"]
        assert (rad["fornavn"], rad["fratraadt"], rad["kommunenummer"]) == ("Gammelt", "2024-06-16", "5501")
    assert (await tjeneste.json("/v1/personsoek", forrige, q="Nyttnavn", fratraadte="true"))["antall"] == 0
    fil = await tjeneste.hent("/v1/personlister.csv", forrige, duf=liv.duf, fratraadte="true")
    assert ";Gammelt;" in fil.text


async def test_the_report_row_has_the_name_of_the_time_and_the_search_finds_no_other(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = flyttet(nytt_liv(kommune="5501", dag=date(2024, 1, 2)))
    await tjeneste.vis(liv)
    forrige, sti = tjeneste.token(kommune="5501"), "/v1/rapporter/avsluttede"
    [rad] = (await tjeneste.json(sti, forrige, duf=liv.duf))["rader"]
    assert (rad["fornavn"], rad["avslutningsaarsak"]) == ("Gammelt", "Flyttet")
    assert (await tjeneste.json(sti, forrige, duf=liv.duf, navn="Nyttnavn"))["rader"] == []
    imdi = await tjeneste.json(sti, duf=liv.duf)
    assert [rad["fornavn"] for rad in imdi["rader"]] in ([], ["Nyttnavn"])
    for fil in (".csv", ".xlsx"):
        assert roeper((await tjeneste.hent(sti + fil, forrige, duf=liv.duf)).text) == []


async def test_the_innsynslogg_is_not_the_left_kommune_s(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = flyttet(nytt_liv(kommune="5501", dag=date(2024, 1, 2)))
    await tjeneste.vis(liv)
    svar = await tjeneste.hent("/v1/innsynslogg", tjeneste.token(kommune="5501"), duf=liv.duf)
    assert svar.status_code == 404


async def test_a_protection_since_the_move_hides_the_person_from_the_left_kommune(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = flyttet(nytt_liv(kommune="5501", dag=date(2024, 1, 2)))
    vern = {"folkeregisterHendelseId": f"{liv.duf}-v", "adressebeskyttelse": "strengtFortrolig"}
    liv.fakt("AdressebeskyttelseEndret", vern, "folkeregisteret")
    await tjeneste.vis(liv)
    forrige = tjeneste.token("leser", "strengtFortrolig", kommune="5501")
    for adresse in alle_adresser(liv.duf):
        svar = await tjeneste.hent(adresse, forrige, **valg(adresse, liv.duf) | _fratraadte(adresse))
        assert liv.duf not in svar.text.replace(f"DUF-nummer: {liv.duf}", ""), adresse


async def test_a_future_move_changes_nobodys_access_today(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = nytt_liv(kommune="5501", dag=date(2024, 8, 1)).er("Gammelt", "Navnet").bosatt()
    liv.deltar(date(2024, 9, 2)).til(date(2024, 11, 1))
    flytting = {
        "folkeregisterHendelseId": f"{liv.duf}-f1",
        "flyttedato": "2024-12-24",
        "tilKommunenummer": "5503",
    }
    liv.fakt("Flyttet", flytting, "folkeregisteret")
    await tjeneste.vis(liv)
    for adresse in alle_adresser(liv.duf):
        naa = await tjeneste.hent(adresse, tjeneste.token(kommune="5501"), **valg(adresse, liv.duf))
        neste = await tjeneste.hent(adresse, tjeneste.token(kommune="5503"), **valg(adresse, liv.duf))
        assert naa.status_code == 200, adresse
        if liv.duf in adresse:
            assert neste.status_code == 404, adresse
        assert "Gammelt" not in neste.text, adresse
    assert await tjeneste.dufer("/v1/personlister", tjeneste.token(kommune="5501"), duf=liv.duf) == [liv.duf]
    liv.til(date(2024, 12, 24))
    await tjeneste.vis(liv)
    assert (await tjeneste.hent(f"/v1/personer/{liv.duf}", tjeneste.token(kommune="5503"))).status_code == 200


def _fratraadte(adresse: str) -> dict[str, Any]:
    listet = adresse.startswith(("/v1/personlister", "/v1/personsoek"))
    return {"fratraadte": "true"} if listet else {}
