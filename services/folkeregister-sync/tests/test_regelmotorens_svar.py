"""The rule-engine decides this service's facts: it accepts several facts from one document, and refuses
impossible ones.
"""

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from aiokafka.admin import AIOKafkaAdminClient, RecordsToDelete
from folkebok import Folkebok, adresse, beskyttelse, doedsfall, ident_i_bruk, innflytting, utflytting
from fremmed_feed import FremmedFeed
from nir.kafka import les_til_enden, ny_forbruker_uten_gruppe
from nir.meldinger.emner import AVVIK, HENDELSER, VURDERINGER
from nir.meldinger.vurderinger import les_dokument
from nir_lokal.kafka import Kafka
from rigg import Tjeneste, avvik, bosett, glem_plassen, hendelser, kjoer

from tests.stoette.klient import FRIST
from tests.stoette.motorprosess import Motorprosess

Ny = Callable[[], str]
HJEMME = adresse("4204", "2024-01-22")


@pytest.fixture(scope="module")
def motor(kafka: Kafka, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Motorprosess]:
    """An engine on the shared broker."""
    prosess = Motorprosess(kafka, tmp_path_factory.mktemp("motor")).start()
    yield prosess
    prosess.prosess.stopp()


@pytest.fixture
def bok(tmp_path: Path) -> Iterator[Folkebok]:
    """A `FremmedFeed` with one entry about a person outside NIR, so that the feed has a last sequence
    number.
    """
    with FremmedFeed(tmp_path) as feed:
        ny = Folkebok(feed)
        ny.hendelse("69828400436", "endringINavn", [])
        yield ny


async def dokument(megler: Kafka, duf: str) -> dict[str, Any]:
    """The person's document after the engine's last decision; empty if there is no decision."""
    siste: dict[str, Any] = {}
    async for post in les_til_enden(megler.bootstrap, VURDERINGER):
        if post.key == duf.encode() and post.value is not None:
            siste = les_dokument(post.value)
    return siste


async def til_dokumentet(megler: Kafka, duf: str, er: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """Wait until the engine's document meets the condition."""
    slutt = time.monotonic() + FRIST
    while not er(funnet := await dokument(megler, duf)):
        assert time.monotonic() < slutt, funnet
        await asyncio.sleep(0.1)
    return funnet


def helse(tjeneste: Tjeneste) -> dict[str, Any]:
    """The content of /health; empty while the service does not answer."""
    return tjeneste.helse or {"avvisteFakta": {}}


async def er_slaatt_opp(tjeneste: Tjeneste) -> None:
    """Wait until the one newcomer has been compared and the comparison gave no new facts."""
    likt = 'nykommere_total{utfall="likt"} 1.0'
    await tjeneste.til(lambda: tjeneste.helse is not None and likt in tjeneste.maalinger)


GAMMEL, NY = "gammel", "ny"
BEGGE = {"identifikasjonsnummer": (NY, GAMMEL)}
FLYTTET = {"bostedsadresse": [adresse("4601", "2024-08-16"), adresse("4204", "2024-01-22", gjelder=False)]}
TO_FLYTTINGER = {
    "bostedsadresse": [
        adresse("5001", "2024-08-20"),
        adresse("4601", "2024-08-16", gjelder=False),
        adresse("4204", "2024-01-22", gjelder=False),
    ]
}
VERNET = {"adressebeskyttelse": [beskyttelse("fortrolig")]}
DOED = {"doedsfall": doedsfall("2024-08-30"), "bostedsadresse": [HJEMME]}
BORTE = {
    "utflytting": [utflytting("2024-05-02")],
    "bostedsadresse": [adresse("4204", "2024-01-22", gjelder=False)],
}
HJEM_IGJEN = {
    "utflytting": [utflytting("2024-05-02", gjelder=False)],
    "innflytting": [innflytting("2024-08-16")],
    **FLYTTET,
}


@pytest.mark.parametrize(
    ("type_", "entiteter", "deler", "tekster"),
    [
        pytest.param(
            "endringIAdressebeskyttelse",
            ["adressebeskyttelse", "bostedsadresse"],
            VERNET | FLYTTET,
            ["Adressebeskyttelse: fortrolig", "Flyttet 16.08.2024 til kommune 4601"],
            id="a protection and a move",
        ),
        pytest.param(
            "personErDoed",
            ["identifikasjonsnummer", "doedsfall"],
            BEGGE | DOED,
            ["Ny ident i Folkeregisteret", "Død 30.08.2024"],
            id="a new ident and a death",
        ),
        pytest.param(
            "personErDoed",
            ["doedsfall"],
            VERNET | DOED,
            ["Adressebeskyttelse: fortrolig", "Død 30.08.2024"],
            id="the first sight of fortrolig and a death",
        ),
        pytest.param(
            "personErBosatt",
            ["identifikasjonsnummer", "innflytting", "bostedsadresse"],
            BEGGE | HJEM_IGJEN,
            ["Ny ident i Folkeregisteret", "Innvandret 16.08.2024 til kommune 4601"],
            id="a new ident and a return",
        ),
        pytest.param(
            "personErViderefoertSomGjeldendeVedSammenslaaing",
            ["identifikasjonsnummer"],
            BEGGE | TO_FLYTTINGER,
            [
                "Ny ident i Folkeregisteret",
                "Flyttet 16.08.2024 til kommune 4601",
                "Flyttet 20.08.2024 til kommune 5001",
            ],
            id="a merge and two moves",
        ),
    ],
)
async def test_every_change_of_one_hendelsesdokument_reaches_the_person(
    megler: Kafka,
    motor: Motorprosess,
    bok: Folkebok,
    tmp_path: Path,
    nytt_duf: Ny,
    ny_ident: Ny,
    type_: str,
    entiteter: list[str],
    deler: dict[str, Any],
    tekster: list[str],
) -> None:
    duf, ident = nytt_duf(), {GAMMEL: ny_ident(), NY: ny_ident()}
    gammel = ident[GAMMEL]
    await bosett(megler, duf, gammel)
    bok.person(gammel, bostedsadresse=[HJEMME])
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        await er_slaatt_opp(tjeneste)
        foer = 0
        if "innflytting" in deler:
            bok.hendelse(gammel, "personErUtflyttet", [("utflytting", "registrereNy")], **BORTE)
            foer = len(await tjeneste.til_loggen_har(megler, duf, 1))
        if "identifikasjonsnummer" in deler:
            nummer = [ident_i_bruk(ident[en], gjelder=en == NY) for en in (NY, GAMMEL)]
            deler = deler | {"identifikasjonsnummer": nummer}
        endringer = [(entitet, "registrereNy") for entitet in entiteter]
        nr = bok.hendelse(gammel, type_, endringer, **deler)
        fakta = (await tjeneste.til_loggen_har(megler, duf, foer + len(tekster)))[foer:]
        assert bok.dokumenter[nr] in {getattr(f.innhold, "folkeregister_hendelse_id", None) for f in fakta}
        sett = await til_dokumentet(megler, duf, lambda d: d.get("versjon") == 2 + foer + len(tekster))
        sagt = [h["tekst"] for h in sett["hendelser"]][2 + foer :]
        assert sorted(sagt) == sorted(tekster)
        assert helse(tjeneste)["avvisteFakta"] == {}
        assert '"mangler"' not in kjoer(tjeneste, "vask", "--sjekk").stdout.replace('"mangler":[]', "")


async def toem_avvik(megler: Kafka) -> None:
    """Empty nir.avvik, as Kafka does when its records are too old."""
    async with ny_forbruker_uten_gruppe(megler.bootstrap, AVVIK) as forbruker:
        slutt = await forbruker.end_offsets(forbruker.assignment())
    admin = AIOKafkaAdminClient(bootstrap_servers=megler.bootstrap)
    await admin.start()
    try:
        await admin.delete_records(
            {tp: RecordsToDelete(before_offset=offset) for tp, offset in slutt.items()}
        )
    finally:
        await admin.close()


async def test_a_death_that_the_engine_refuses_is_reported_until_the_date_is_corrected(
    megler: Kafka, motor: Motorprosess, bok: Folkebok, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await bosett(megler, duf, ident)
    bok.person(ident, bostedsadresse=[HJEMME])
    foer = set(await avvik(megler, HENDELSER))
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        await er_slaatt_opp(tjeneste)
        ny = [("doedsfall", "registrereNy")]
        bok.hendelse(ident, "personErDoed", ny, doedsfall=doedsfall("1980-01-01"), bostedsadresse=[HJEMME])
        await tjeneste.til(lambda: len(helse(tjeneste)["avvisteFakta"]) == 1)
        ((sted, kode),) = helse(tjeneste)["avvisteFakta"].items()
        (meldt,) = [json.loads(en) for en in set(await avvik(megler, HENDELSER)) - foer]
        assert sted == f"nir.hendelser-{meldt['partisjon']}-{meldt['offset']}"
        assert kode == meldt["kode"]
        assert "nir_folkeregister_avviste_fakta 1.0" in tjeneste.maalinger
        assert mangler(tjeneste, duf) == ["Doed"]
        for _ in range(2):
            kjoer(tjeneste, "vask")
            await tjeneste.vent_til("vask", "ferdig")
        assert len(await hendelser(megler, duf)) <= 2
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        await tjeneste.til(lambda: bool(helse(tjeneste).get("avvisteFakta")))
        assert mangler(tjeneste, duf) == ["Doed"]
        rett = [("doedsfall", "korrigere")]
        bok.hendelse(
            ident, "endringIDoedsfall", rett, doedsfall=doedsfall("2024-08-30"), bostedsadresse=[HJEMME]
        )
        await til_dokumentet(megler, duf, lambda d: d["hendelser"][-1]["tekst"] == "Død 30.08.2024")
        await tjeneste.vent_til("avvisteFakta", {})
        assert mangler(tjeneste, duf) == []


def mangler(tjeneste: Tjeneste, duf: str) -> list[str]:
    """The types of the facts about a person that the log lacks, as `vask --sjekk` reports them."""
    linjer = map(json.loads, kjoer(tjeneste, "vask", "--sjekk").stdout.splitlines())
    return next((linje["mangler"] for linje in linjer if linje["dufNummer"] == duf), [])


async def test_a_refusal_that_nir_avvik_no_longer_has_is_found_in_the_engines_records(
    megler: Kafka, motor: Motorprosess, bok: Folkebok, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    duf, ident = nytt_duf(), ny_ident()
    await bosett(megler, duf, ident)
    bok.person(ident, bostedsadresse=[HJEMME])
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        await er_slaatt_opp(tjeneste)
        foer = helse(tjeneste)["avvisteFakta"].keys()
        ny = [("doedsfall", "registrereNy")]
        bok.hendelse(ident, "personErDoed", ny, doedsfall=doedsfall("1980-01-01"), bostedsadresse=[HJEMME])
        await tjeneste.til(lambda: bool(helse(tjeneste)["avvisteFakta"].keys() - foer))
        nye = helse(tjeneste)["avvisteFakta"].keys() - foer
    await glem_plassen(megler)
    await toem_avvik(megler)
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "siste"), tmp_path / "sync.log") as tjeneste:
        await tjeneste.til(lambda: nye <= helse(tjeneste)["avvisteFakta"].keys())
        assert mangler(tjeneste, duf) == ["Doed"]
