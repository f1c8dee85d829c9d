"""Every list, count and file equals what brute force over nir.vurderinger gives, for random filters."""

import asyncio
import os
import random
import xml.etree.ElementTree as ET
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from nir.meldinger.emner import partisjon
from nir.meldinger.vurderinger import les_hode
from nir_lokal.kafka import Kafka
from nir_lokal.redis import Redis
from pydantic import BaseModel
from regelverk.fakta.navn import til_camel
from reporting.lister.avsluttede.kolonner import AVSLUTTEDE
from reporting.lister.avsluttede.ruter import Avsluttetrad
from reporting.lister.liste.liste import Liste
from reporting.lister.paaminnelse.rad import AapenRad, AvsluttetRad
from reporting.lister.personliste.kolonner import PERSONLISTE
from reporting.lister.personliste.ruter import Personlisterad
from reporting.statistikk.beskrivelse import SVAR

from services.reporting.tests import fasit, paaminnelsesfasit, rapportfasit, statistikkfasit
from services.reporting.tests.celler import personceller
from services.reporting.tests.drift import IDAG, Drift, drift
from services.reporting.tests.menneske import menneske
from services.reporting.tests.register import kopier, moenstre
from services.reporting.tests.strid import (
    LESERE,
    PERSONER,
    Celler,
    fil_av_en_tilstand,
    liste_av_en_tilstand,
    skriv_litt_om_gangen,
    strie_stroemmer,
)
from services.reporting.tests.tilstander import Tilstander
from services.reporting.tests.valg import LOVER, PERSONVALG, RAPPORTVALG, tilfeldige_valg
from tests.stoette.klient import FRIST

pytestmark = pytest.mark.asyncio(loop_scope="module")
FORESPOERSLER = int(os.environ.get("NIR_TEST_FORESPOERSLER", "300"))
Register = tuple[Drift, dict[str, fasit.Dok]]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def register(tmp_path_factory: pytest.TempPathFactory, kafka: Kafka) -> AsyncIterator[Register]:
    """The service with the generated register, and the documents of its persons by DUF-nummer.

    A person whose date of birth is not registered is left out, since no list shows that person.
    """
    mappe = tmp_path_factory.mktemp("register")
    with Redis(mappe / "redis") as redis:
        async with drift(kafka, redis, mappe) as tjeneste:
            poster = list(kopier(moenstre(150), PERSONER))
            await tjeneste.skriv(poster)
            alle = await fasit.dokumenter(kafka.bootstrap)
            kjente = {duf: d for duf, d in alle.items() if d["person"]["foedselsdato"]}
            await vises(tjeneste, poster[-1][0].decode(), kjente)
            yield tjeneste, kjente


async def vises(tjeneste: Drift, duf: str, kjente: dict[str, fasit.Dok]) -> None:
    async with asyncio.timeout(FRIST):
        while (await tjeneste.json("/v1/personsoek", q="9"))["totalt"] < len(kjente):
            await tjeneste.hent("/v1/personsoek", q=duf, posisjon=kjente[duf]["posisjon"])


@pytest.mark.parametrize(
    ("liste", "valg"),
    [(PERSONLISTE, PERSONVALG), (AVSLUTTEDE, RAPPORTVALG)],
    ids=["personliste", "avsluttede"],
)
async def test_every_filter_of_a_list_is_among_the_random_selections(
    liste: Liste[Any], valg: dict[str, list[str]]
) -> None:
    assert {til_camel(filter_.felt) for filter_, _ in liste.filtre} <= valg.keys()


@pytest.mark.parametrize("bunke", range(4))
async def test_lists_and_their_files_are_what_brute_force_says(register: Register, bunke: int) -> None:
    tjeneste, kjente = register
    slump = random.Random(bunke)
    for _ in range(FORESPOERSLER // 8):
        roller, leser = slump.choice(LESERE)
        valg = tilfeldige_valg(slump, PERSONVALG, list(PERSONLISTE.kolonner))
        rader, totalt = fasit.personrader(kjente.values(), valg, leser, IDAG)
        await likt(tjeneste, "/v1/personlister", roller, leser, valg, rader, totalt, slump, Personlisterad)
        fil = await tjeneste.hent(
            "/v1/personlister.csv", tjeneste.token(*roller, kommune=leser.kommune), **valg
        )
        assert fasit.les_csv(fil.content)[1:] == [personceller(rad) for rad in rader], valg


@pytest.mark.parametrize("bunke", range(4))
async def test_reports_and_their_files_are_what_brute_force_says(register: Register, bunke: int) -> None:
    tjeneste, kjente = register
    slump = random.Random(100 + bunke)
    for _ in range(FORESPOERSLER // 8):
        roller, leser = slump.choice(LESERE)
        valg = tilfeldige_valg(slump, RAPPORTVALG, list(AVSLUTTEDE.kolonner))
        rader, totalt = rapportfasit.avsluttetrader(kjente.values(), valg, leser, IDAG)
        sti = "/v1/rapporter/avsluttede"
        await likt(tjeneste, sti, roller, leser, valg, rader, totalt, slump, Avsluttetrad)
        fil = await tjeneste.hent(f"{sti}.csv", tjeneste.token(*roller, kommune=leser.kommune), **valg)
        assert fasit.les_csv(fil.content)[3:] == [rapportfasit.avsluttetceller(rad) for rad in rader], valg


@pytest.mark.parametrize("navn", paaminnelsesfasit.SLAG)
async def test_paaminnelser_and_their_files_are_what_brute_force_says(register: Register, navn: str) -> None:
    tjeneste, kjente = register
    sti = f"/v1/paaminnelser/{navn}"
    for dager in (0, 10, 90) if navn == "frist" else (30,):
        for roller, leser in LESERE:
            hode, valg = tjeneste.token(*roller, kommune=leser.kommune), {"sorter": "dufNummer"}
            if navn == "frist":
                valg["dager"] = str(dager)
            ventet = paaminnelsesfasit.funnet(kjente, navn, leser, IDAG, dager)
            svar = await tjeneste.json(sti, hode, **valg, antall=500)
            assert [rad["dufNummer"] for rad in svar["rader"]] == ventet[:500]
            assert svar["antall"] == svar["totalt"] == len(ventet)
            for rad in svar["rader"]:
                (AvsluttetRad if navn.startswith("avsluttet") else AapenRad).model_validate(rad)
            fil = fasit.les_csv((await tjeneste.hent(f"{sti}.csv", hode, **valg)).content)
            assert [rad[0].replace(" ", "") for rad in fil[1:]] == ventet


async def test_after_a_broken_download_the_next_one_is_complete(register: Register) -> None:
    tjeneste, kjente = register
    imdi = tjeneste.token("imdi", "strengtFortrolig", kommune=None)
    for endelse in ("csv", "xlsx"):
        async with tjeneste.klient.stream("GET", f"/v1/personlister.{endelse}", headers=imdi) as svar:
            assert svar.status_code == 200
            assert await anext(svar.aiter_raw(16))
    rader, _ = fasit.personrader(kjente.values(), {}, LESERE[0][1], IDAG)
    fil = await tjeneste.hent("/v1/personlister.csv", imdi)
    assert len(fasit.les_csv(fil.content)) == len(rader) + 1


async def likt(
    tjeneste: Drift,
    sti: str,
    roller: tuple[str, ...],
    leser: fasit.Leser,
    valg: dict[str, str],
    rader: list[fasit.Rad],
    totalt: int,
    slump: random.Random,
    modell: type[BaseModel],
) -> None:
    """Check that a random page of the list has its part of `rader`, and that the counts are right."""
    antall = slump.choice([1, 7, 25, 500])
    side = slump.randrange(1, len(rader) // antall + 2)
    hode = tjeneste.token(*roller, kommune=leser.kommune)
    svar = await tjeneste.json(sti, hode, **valg, antall=antall, side=side)
    ventet = rader[(side - 1) * antall : side * antall]
    assert (svar["antall"], svar["totalt"]) == (len(rader), totalt), valg
    for rad, fasitrad in zip(svar["rader"], map(fasit.vist, ventet), strict=True):
        assert rad == fasitrad, valg
        modell.model_validate(rad)
    assert svar["viser"] == (
        [(side - 1) * antall + 1, (side - 1) * antall + len(ventet)] if ventet else [0, 0]
    )


async def test_while_facts_arrive_every_answer_shows_a_state_that_existed(register: Register) -> None:
    tjeneste, kjente = register
    tilstander = Tilstander(kjente)
    poster = strie_stroemmer(kjente)
    skriver = asyncio.create_task(skriv_litt_om_gangen(tjeneste, tilstander, poster))
    slump, sett = random.Random(3), set[tuple[int, ...]]()
    celler = Celler(LESERE[1][1])
    while not skriver.done():
        for _ in range(4):
            await fil_av_en_tilstand(tjeneste, tilstander, celler)
            sett.add(tilstander.sett)
        await liste_av_en_tilstand(tjeneste, tilstander, slump)
    await skriver
    assert len(sett) > 5, "answers between the first record and the last"
    etter = await fasit.dokumenter(tjeneste.innstillinger.kafka_bootstrap)
    kjente.clear()
    kjente |= {duf: d for duf, d in etter.items() if d["person"]["foedselsdato"]}
    for posisjon in {partisjon(noekkel.decode()): les_hode(v).posisjon for noekkel, v in poster}.values():
        assert (await tjeneste.hent("/v1/personsoek", q="9", posisjon=posisjon)).status_code == 200
    for roller, hvem in LESERE:
        rader, totalt = fasit.personrader(kjente.values(), {}, hvem, IDAG)
        await likt(
            tjeneste, "/v1/personlister", roller, hvem, {}, rader, totalt, random.Random(1), Personlisterad
        )


async def test_the_register_has_every_kind_of_person() -> None:
    dok = [liv.dokument() for liv in moenstre(150)]
    assert {d["lovverk"] for d in dok} == set(LOVER)
    assert len({d["avslutning"]["aarsak"] for d in dok if d["avslutning"]}) >= 6
    assert {k["kategori"] for d in dok for k in d["kategorier"]} >= fasit.PROGRAM - {
        "Kan tilbys introduksjonsordning"
    }


STATISTIKKER = ["deltakere", "maaloppnaaelse", "oppstartstid", "varighet", "timer", "fristbrudd"]


@pytest.mark.parametrize("navn", [navn for navn in STATISTIKKER if navn != "timer"])
async def test_statistics_of_the_country_are_what_brute_force_says(register: Register, navn: str) -> None:
    tjeneste, kjente = register
    mennesker = [m for m in map(menneske, kjente.values()) if m]
    roller, leser = LESERE[1]
    valg = {"fraAar": "2022", "tilAar": "2023", "kjoenn": "Kvinne"}
    svar = await tjeneste.json(f"/v1/statistikk/{navn}", tjeneste.token(*roller, kommune=None), **valg)
    per, landet = statistikkfasit.rader(navn, mennesker, valg, leser, IDAG)
    assert {(r["kommunenummer"], r["aar"]): _tallene(r) for r in svar["rader"]} == per
    assert {r["aar"]: _tallene(r) for r in svar["landet"]} == landet


def _tallene(rad: fasit.Rad) -> fasit.Rad:
    return {k: v for k, v in rad.items() if k not in ("aar", "kommunenummer", "kommune", "skjermet")}


@pytest.mark.parametrize("navn", STATISTIKKER)
async def test_the_file_of_a_statistic_has_the_same_rows_the_country_first(
    register: Register, navn: str
) -> None:
    tjeneste, _ = register
    hode = tjeneste.token(kommune="4204")
    svar = await tjeneste.json(f"/v1/statistikk/{navn}", hode)
    beskrevne = SVAR[200]["content"]["application/json"]["schema"]["$defs"]
    assert svar.keys() == set(beskrevne[f"{navn.capitalize()}Statistikk"]["required"])
    fil = await tjeneste.hent(f"/v1/statistikk/{navn}.csv", hode)
    assert fil.content.startswith(b"\xef\xbb\xbf")
    assert f"nir-statistikk-{navn}-" in fil.headers["content-disposition"]
    titler, *rader = fasit.les_csv(fil.content)
    kolonner = [k["navn"] for k in svar["kolonner"]]
    assert len(titler) == 3 + len(kolonner)
    assert rader == [
        [str(r["aar"]), r["kommunenummer"] or "", r["kommune"], *(_celle(r, k) for k in kolonner)]
        for r in [*svar["landet"], *svar["rader"]]
    ]
    assert {"Hele landet", "Kristiansand"} <= {rad[2] for rad in rader}


def _celle(rad: fasit.Rad, kolonne: str) -> str:
    if kolonne in rad["skjermet"]:
        return ":"
    return "" if rad[kolonne] is None else str(rad[kolonne]).replace(".", ",")


@pytest.mark.parametrize("navn", STATISTIKKER)
async def test_a_figure_can_be_read_aloud_and_has_no_scripts_or_links(register: Register, navn: str) -> None:
    tjeneste, _ = register
    hode = tjeneste.token(kommune="4204")
    svar = await tjeneste.hent(f"/v1/statistikk/{navn}.svg", hode)
    assert svar.headers["content-type"] == "image/svg+xml"
    assert svar.content == (await tjeneste.hent(f"/v1/statistikk/{navn}.svg", hode)).content
    rot = ET.fromstring(svar.text)
    sett = {del_.tag.rpartition("}")[2] for del_ in rot.iter()}
    assert sett.isdisjoint({"script", "image", "use", "a", "foreignObject"})
    assert not [n for del_ in rot.iter() for n in del_.attrib if "href" in n or n.startswith("on")]
    assert svar.text.count("http") == 1, "the namespace alone"
    assert "@import" not in svar.text
    assert "url(" not in svar.text
    tittel, beskrivelse = rot[0], rot[1]
    assert (rot.get("role"), rot.get("lang")) == ("img", "nb")
    assert rot.get("aria-labelledby") == f"{tittel.get('id')} {beskrivelse.get('id')}"
    assert "Kristiansand" in (tittel.text or "")
    synlig = [del_.text for del_ in rot.iter() if del_.tag.endswith("}text")]
    assert "År" in synlig
    assert any(enhet in synlig for enhet in ("Personer", "Prosent", "Dager", "Måneder", "Timer per uke"))
    vist = await tjeneste.json(f"/v1/statistikk/{navn}", hode, kommunenummer="4204")
    assert all(f"{rad['aar']} " in (beskrivelse.text or "") for rad in vist["rader"])


@pytest.mark.parametrize(
    ("sti", "valg", "status", "kode", "felt"),
    [
        ("finnesIkke", {}, 422, "NIR-FELT-KODE", "navn"),
        ("finnesIkke.csv", {}, 422, "NIR-FELT-KODE", "navn"),
        ("deltakere", {"alder": "30"}, 422, "NIR-FELT-UKJENT", "alder"),
        ("deltakere", {"fraAar": "2003"}, 422, "NIR-FELT-TALL", "fraAar"),
        ("deltakere", {"fraAar": "2_024"}, 422, "NIR-FELT-TYPE", "fraAar"),
        ("deltakere", {"tilAar": "9999"}, 422, "NIR-FELT-TALL", "tilAar"),
        ("deltakere", {"tilAar": "i fjor"}, 422, "NIR-FELT-TYPE", "tilAar"),
        ("deltakere", {"fraAar": "2024", "tilAar": "2023"}, 422, "NIR-STATISTIKK-AAR", "tilAar"),
        ("deltakere", {"kjoenn": "kvinne"}, 422, "NIR-FELT-KODE", "kjoenn"),
        ("deltakere", {"kommunenummer": "Oslo"}, 422, "NIR-FELT-UGYLDIG", "kommunenummer"),
        ("timer.csv", {"lovverk": "annet"}, 422, "NIR-FELT-KODE", "lovverk"),
        ("timer.svg", {"kategori": "annet"}, 422, "NIR-FELT-KODE", "kategori"),
        (
            "timer.svg",
            {"kjoenn": "Mann", "kommunenummer": "0301"},
            403,
            "NIR-STATISTIKK-EGEN-KOMMUNE",
            "kommunenummer",
        ),
    ],
)
async def test_a_question_that_cannot_be_answered_is_refused(
    register: Register, sti: str, valg: dict[str, str], status: int, kode: str, felt: str
) -> None:
    tjeneste, _ = register
    svar = await tjeneste.hent(f"/v1/statistikk/{sti}", tjeneste.token(kommune="4204"), **valg)
    assert (svar.status_code, svar.json()["kode"], svar.json()["felt"]) == (status, kode, felt)
