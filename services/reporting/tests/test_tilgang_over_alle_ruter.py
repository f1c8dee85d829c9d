"""Every route of the service checks token, role, kommune and address protection (kontrakt §3.6)."""

from collections.abc import Callable
from datetime import date

import pytest
from reporting.statistikk.katalog.alle import STATISTIKKER

from services.reporting.tests.adresser import (
    BESKRIVELSE,
    STIER,
    UKJENT,
    alle_adresser,
    avsluttet,
    er_liste,
    i_program,
    merker,
    nevner,
    om_en_person,
    valg,
)
from services.reporting.tests.drift import Drift
from services.reporting.tests.liv import Liv

pytestmark = pytest.mark.asyncio(loop_scope="module")
NyttLiv = Callable[..., Liv]


IMDIS = {"/v1/etterregistrering"}
"""Routes of IMDi alone (test_etterregistrering)."""
UTEN_PERSON = {"/v1/meg", "/v1/nedlastinger", "/v1/paaminnelser/{navn}/abonnement"}
"""Routes that show no person."""
MED_PERSONER = {
    "/v1/endringer",
    "/v1/innsynslogg",
    "/v1/nedlastinger/{noekkel}",
    "/v1/paaminnelser/aarskontroll",
    "/v1/paaminnelser/aarskontroll.csv",
    "/v1/paaminnelser/aarskontroll.xlsx",
    "/v1/paaminnelser/{navn}",
    "/v1/paaminnelser/{navn}.atom",
    "/v1/paaminnelser/{navn}.csv",
    "/v1/paaminnelser/{navn}.ics",
    "/v1/personlister",
    "/v1/personlister.csv",
    "/v1/personlister.xlsx",
    "/v1/personsoek",
    "/v1/rapporter/avsluttede",
    "/v1/rapporter/avsluttede.csv",
    "/v1/rapporter/avsluttede.xlsx",
    "/v1/statistikk/{navn}",
    "/v1/statistikk/{navn}.csv",
    "/v1/statistikk/{navn}.svg",
}
"""Routes whose answers come from many persons. Each has its tests here, and the links in test_nedlasting."""
FORNAVN, ETTERNAVN, IDENT = "Kjenneliga", "Gjenkjennes", "17059055555"
ASKERE: dict[str, tuple[tuple[str, ...], str, str | None]] = {
    "another kommune": (("saksbehandler", "strengtFortrolig"), "5599", None),
    "another kommune, administrativ": (("administrativ",), "5599", None),
    "another kommune, leser": (("leser",), "5599", None),
    "another bydel": (("saksbehandler", "strengtFortrolig"), "0301", "030104"),
    "the kommune without the role": (("saksbehandler", "fortrolig"), "0301", None),
    "the kommune to which the person moves later": (("saksbehandler", "strengtFortrolig"), "5598", None),
}
"""Asker → roles, kommune and bydel. The person is strengt fortrolig and in bydel 030103 of Oslo."""


async def test_every_route_is_about_one_person_or_listed_here() -> None:
    andre = {sti for sti in BESKRIVELSE if sti.startswith("/v1") and "{duf}" not in sti}
    assert andre <= UTEN_PERSON | IMDIS | MED_PERSONER, "say here what it shows, and test who may see it"


@pytest.mark.parametrize("lag", [i_program, avsluttet])
@pytest.mark.parametrize("asker", ASKERE)
async def test_no_answer_has_a_recognisable_value_of_a_person_who_is_not_the_caller_s(
    tjeneste: Drift, nytt_liv: NyttLiv, lag: Callable[..., Liv], asker: str
) -> None:
    liv = lag(nytt_liv(kommune="0301", bydel="030103", dag=date(2024, 1, 2)), "strengtFortrolig")
    liv.er(FORNAVN, ETTERNAVN, folkeregisterident=IDENT, adressebeskyttelse="strengtFortrolig")
    flytting = {"folkeregisterHendelseId": f"{liv.duf}-f", "flyttedato": "2025-02-01"}
    liv.fakt("Flyttet", flytting | {"tilKommunenummer": "5598"}, "folkeregisteret")
    await tjeneste.vis(liv)
    roller, kommune, bydel = ASKERE[asker]
    hode = tjeneste.token(*roller, kommune=kommune, bydel=bydel)
    for adresse in alle_adresser(liv.duf):
        for mer in ({}, {"fratraadte": "true"}):
            svar = await tjeneste.hent(adresse, hode, **valg(adresse, liv.duf) | mer)
            assert svar.status_code in (200, 401, 404, 422), svar.text
            for verdi in (FORNAVN, ETTERNAVN, IDENT):
                assert verdi not in svar.text, (adresse, mer)
            assert liv.duf not in svar.text.replace(f"DUF-nummer: {liv.duf}", ""), (adresse, mer)
            if om_en_person(adresse, liv.duf):
                assert svar.status_code in (404, 422)
            elif svar.status_code == 200 and er_liste(adresse):
                assert svar.json()["totalt"] == 0, (adresse, mer)


@pytest.mark.parametrize("sti", STIER)
async def test_a_request_without_a_valid_token_is_401(tjeneste: Drift, sti: str) -> None:
    adresse = alle_adresser(UKJENT, [sti])[0]
    for hode in ({}, {"Authorization": "Bearer x"}, tjeneste.token(utloeper=-60)):
        svar = await tjeneste.klient.get(adresse, params=valg(adresse, UKJENT), headers=hode)
        assert (svar.status_code, svar.headers["content-type"]) == (401, "application/problem+json")


async def test_a_key_to_a_feed_needs_a_token_that_may_read(tjeneste: Drift) -> None:
    sti = "/v1/paaminnelser/frist/abonnement"
    assert (await tjeneste.klient.post(sti)).status_code == 401
    for rolle in ("udi", "folkeregisteret", "drift", "fortrolig"):
        svar = await tjeneste.klient.post(sti, headers=tjeneste.token(rolle, kommune=None))
        assert svar.status_code == 403


@pytest.mark.parametrize("sti", STIER)
@pytest.mark.parametrize("rolle", ["udi", "folkeregisteret", "drift", "fortrolig"])
async def test_a_role_that_may_not_read_is_refused(tjeneste: Drift, sti: str, rolle: str) -> None:
    adresse = alle_adresser(UKJENT, [sti])[0]
    svar = await tjeneste.hent(adresse, tjeneste.token(rolle, kommune=None), **valg(adresse, UKJENT))
    assert svar.status_code == 403


@pytest.mark.parametrize("lag", [i_program, avsluttet])
async def test_another_kommune_s_person_is_nowhere(
    tjeneste: Drift, nytt_liv: NyttLiv, lag: Callable[..., Liv]
) -> None:
    liv = lag(nytt_liv(kommune="5501", dag=date(2024, 1, 2)), "ugradert")
    await tjeneste.vis(liv)
    ider = await merker(tjeneste, liv.duf)
    assert ider
    egen, annen = tjeneste.token(kommune="5501"), tjeneste.token("saksbehandler", kommune="5503")
    for adresse in alle_adresser(liv.duf):
        hos_egen = await tjeneste.hent(adresse, egen, **valg(adresse, liv.duf))
        hos_annen = await tjeneste.hent(adresse, annen, **valg(adresse, liv.duf))
        assert hos_egen.status_code == 200
        assert not nevner(hos_annen, liv.duf, ider), adresse
        if om_en_person(adresse, liv.duf):
            assert hos_annen.status_code == 404, adresse
        elif er_liste(adresse):
            assert (hos_annen.json()["antall"], hos_annen.json()["totalt"]) == (0, 0), adresse


@pytest.mark.parametrize("lag", [i_program, avsluttet])
@pytest.mark.parametrize(
    ("vern", "roller", "ser"),
    [
        ("ugradert", (), True),
        ("fortrolig", (), False),
        ("fortrolig", ("fortrolig",), True),
        ("fortrolig", ("strengtFortrolig",), True),
        ("strengtFortrolig", (), False),
        ("strengtFortrolig", ("fortrolig",), False),
        ("strengtFortrolig", ("strengtFortrolig",), True),
    ],
)
@pytest.mark.parametrize("hvem", ["leser", "imdi"])
async def test_a_protected_person_is_not_shown_without_the_extra_role(
    tjeneste: Drift,
    nytt_liv: NyttLiv,
    lag: Callable[..., Liv],
    vern: str,
    roller: tuple[str, ...],
    ser: bool,
    hvem: str,
) -> None:
    liv = lag(nytt_liv(kommune="5510", dag=date(2024, 1, 2)), vern)
    await tjeneste.vis(liv)
    leser = tjeneste.token(hvem, *roller, kommune="5510" if hvem == "leser" else None)
    vist, ider = set(), await merker(tjeneste, liv.duf)
    for adresse in alle_adresser(liv.duf):
        svar = await tjeneste.hent(adresse, leser, **valg(adresse, liv.duf))
        if om_en_person(adresse, liv.duf):
            assert svar.status_code == (200 if ser else 404), adresse
        elif nevner(svar, liv.duf, ider):
            vist.add(adresse.partition(".")[0])
        elif er_liste(adresse):
            assert svar.json()["antall"] == 0, adresse
    lister = (
        {"/v1/personlister", "/v1/paaminnelser/uten-tiltak", "/v1/paaminnelser/aarskontroll"}
        if lag is i_program
        else {
            "/v1/rapporter/avsluttede",
            "/v1/paaminnelser/avsluttet-av-regelmotor",
            "/v1/paaminnelser/aarskontroll",
        }
    )
    assert vist == (lister | {"/v1/personsoek", "/v1/endringer"} if ser else set())


@pytest.mark.parametrize("lag", [i_program, avsluttet])
async def test_a_token_of_a_bydel_shows_another_bydel_s_person_nowhere(
    tjeneste: Drift, nytt_liv: NyttLiv, lag: Callable[..., Liv]
) -> None:
    liv = lag(nytt_liv(kommune="0301", bydel="030103", dag=date(2024, 1, 2)), "ugradert")
    await tjeneste.vis(liv)
    ider = await merker(tjeneste, liv.duf)
    for bydel, ser in (("030103", True), ("030104", False)):
        leser = tjeneste.token(kommune="0301", bydel=bydel)
        vist = set()
        for adresse in alle_adresser(liv.duf):
            svar = await tjeneste.hent(adresse, leser, **valg(adresse, liv.duf))
            if om_en_person(adresse, liv.duf):
                assert svar.status_code == (200 if ser else 404), adresse
            elif nevner(svar, liv.duf, ider):
                vist.add(adresse)
        assert bool(vist) is ser, vist


async def test_a_hidden_person_in_an_unreal_kommune_changes_no_filter(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    leser = tjeneste.token("imdi", kommune=None)
    foer = await tjeneste.hent("/v1/personlister", leser, kommunenummer="9998")
    liv = i_program(nytt_liv(kommune="9998", dag=date(2024, 1, 2)), "strengtFortrolig")
    await tjeneste.vis(liv)
    etter = await tjeneste.hent("/v1/personlister", leser, kommunenummer="9998")
    assert (foer.status_code, foer.json()) == (etter.status_code, etter.json())
    assert foer.status_code == 422


async def test_imdi_reads_every_kommune_but_decides_nothing_by_its_token_s_kommune(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    liv = i_program(nytt_liv(kommune="5512", dag=date(2024, 1, 2)), "ugradert")
    await tjeneste.vis(liv)
    assert (
        await tjeneste.hent(f"/v1/personer/{liv.duf}", tjeneste.token("imdi", kommune=None))
    ).status_code == 200


async def test_a_person_who_becomes_protected_disappears_at_once(tjeneste: Drift, nytt_liv: NyttLiv) -> None:
    liv = i_program(nytt_liv(kommune="5514", dag=date(2024, 1, 2)), "ugradert")
    await tjeneste.vis(liv)
    leser = tjeneste.token(kommune="5514")
    assert await tjeneste.dufer("/v1/personlister", leser) == [liv.duf]
    vern = {"folkeregisterHendelseId": "v1", "adressebeskyttelse": "strengtFortrolig"}
    liv.fakt("AdressebeskyttelseEndret", vern, "folkeregisteret")
    await tjeneste.vis(liv)
    assert await tjeneste.dufer("/v1/personlister", leser) == []
    assert (await tjeneste.json("/v1/personsoek", leser, q=liv.duf))["totalt"] == 0


@pytest.mark.parametrize(("roller", "antall"), [((), 1), (("fortrolig",), 2), (("strengtFortrolig",), 3)])
async def test_statistics_count_the_persons_that_the_caller_may_see(
    tjeneste: Drift, nytt_liv: NyttLiv, roller: tuple[str, ...], antall: int
) -> None:
    kommune = {1: "5601", 2: "5603", 3: "5605"}[antall]
    vern = ("ugradert", "fortrolig", "strengtFortrolig")
    await tjeneste.vis(*(i_program(nytt_liv(kommune=kommune, dag=date(2024, 1, 2)), v) for v in vern))
    egen, imdi = (
        tjeneste.token("leser", *roller, kommune=kommune),
        tjeneste.token("imdi", *roller, kommune=None),
    )
    for leser in (egen, imdi):
        svar = await tjeneste.json("/v1/statistikk/deltakere", leser, kommunenummer=kommune)
        assert [(rad["aar"], rad["antall"], rad["skjermet"]) for rad in svar["rader"]] == [(2024, antall, [])]


async def test_no_statistic_shows_a_small_count_of_a_kommune_to_another_kommune(
    tjeneste: Drift, nytt_liv: NyttLiv
) -> None:
    await tjeneste.vis(i_program(nytt_liv(kommune="5610", dag=date(2024, 1, 2)), "ugradert"))
    for navn in STATISTIKKER:
        for rolle in ("leser", "saksbehandler", "administrativ"):
            annen = tjeneste.token(rolle, "strengtFortrolig", kommune="5612")
            svar = await tjeneste.json(f"/v1/statistikk/{navn}", annen, kommunenummer="5610")
            assert svar["rader"]
            for rad in svar["rader"]:
                vist = {k["navn"] for k in svar["kolonner"]} - set(rad["skjermet"])
                assert not any(rad[kolonne] for kolonne in vist)
        fil = await tjeneste.hent(f"/v1/statistikk/{navn}.csv", annen, kommunenummer="5610")
        assert ";5610;" in fil.text
