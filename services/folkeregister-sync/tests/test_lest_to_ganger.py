"""A part of the feed is read twice, and no fact is written twice."""

import asyncio
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from folkebok import Folkebok, adresse, beskyttelse, doedsfall, ident_i_bruk, innflytting, utflytting
from folkeregister_sync.kjent.innlegging import foey_til
from fremmed_feed import FremmedFeed
from nir_lokal.kafka import Kafka
from rigg import Tjeneste, bosett, hendelser, kjoer
from test_tilfeldige_rettelser import Livet

from tests.stoette.klient import FRIST

Ny = Callable[[], str]
A, B, C = "4204", "4601", "5001"
BOSATT = adresse(A, "2024-01-22")
GAMMEL = adresse(A, "2024-01-22", gjelder=False)
I_B = {"bostedsadresse": [adresse(B, "2024-08-16"), GAMMEL]}
NY, RETTET, BORTE = "registrereNy", "korrigere", "annullere"

DOED_30 = {"doedsfall": doedsfall("2024-08-30"), "bostedsadresse": [GAMMEL]}

LIV: dict[str, list[tuple[str, list[tuple[str, str]], dict[str, Any]]]] = {
    "moves and has the move corrected": [
        ("endringIBostedsadresse", [("bostedsadresse", NY)], I_B),
        (
            "endringIBostedsadresse",
            [("bostedsadresse", RETTET)],
            {"bostedsadresse": [adresse(B, "2024-08-20"), GAMMEL]},
        ),
    ],
    "moves and has the move annulled": [
        ("endringIBostedsadresse", [("bostedsadresse", NY)], I_B),
        ("endringIBostedsadresse", [("bostedsadresse", BORTE)], {"bostedsadresse": [BOSATT]}),
    ],
    "moves twice and has the first move annulled": [
        ("endringIBostedsadresse", [("bostedsadresse", NY)], I_B),
        (
            "endringIBostedsadresse",
            [("bostedsadresse", NY)],
            {"bostedsadresse": [adresse(C, "2024-08-20"), adresse(B, "2024-08-16", gjelder=False), GAMMEL]},
        ),
        (
            "endringIBostedsadresse",
            [("bostedsadresse", BORTE)],
            {"bostedsadresse": [adresse(C, "2024-08-20"), GAMMEL]},
        ),
    ],
    "emigrates, comes back and has both dates corrected": [
        (
            "personErUtflyttet",
            [("utflytting", NY)],
            {"utflytting": [utflytting("2024-05-02")], "bostedsadresse": [GAMMEL]},
        ),
        (
            "personErBosatt",
            [("innflytting", NY), ("bostedsadresse", NY)],
            {
                "utflytting": [utflytting("2024-05-02", gjelder=False)],
                "innflytting": [innflytting("2024-08-16")],
                **I_B,
            },
        ),
        (
            "endringIUtflytting",
            [("utflytting", RETTET)],
            {
                "utflytting": [utflytting("2024-05-05", gjelder=False)],
                "innflytting": [innflytting("2024-08-16")],
                **I_B,
            },
        ),
    ],
    "dies on another day than was thought": [
        (
            "personErDoed",
            [("doedsfall", NY)],
            DOED_30,
        ),
        (
            "personErReaktivert",
            [("doedsfall", RETTET)],
            {"doedsfall": doedsfall("2024-08-31"), "bostedsadresse": [GAMMEL]},
        ),
    ],
    "is dead by mistake": [
        (
            "personErDoed",
            [("doedsfall", NY)],
            DOED_30,
        ),
        ("personErReaktivert", [("doedsfall", BORTE)], {"bostedsadresse": [BOSATT]}),
    ],
    "is strengt fortrolig for a while and moves meanwhile": [
        (
            "endringIAdressebeskyttelse",
            [("adressebeskyttelse", NY)],
            {"adressebeskyttelse": [beskyttelse("strengtFortrolig")]},
        ),
        ("endringIAdressebeskyttelse", [("adressebeskyttelse", BORTE)], I_B),
    ],
}


@pytest.fixture
def bok(tmp_path: Path) -> Iterator[Folkebok]:
    """A `FremmedFeed` with one entry, so that the feed has a last sequence number."""
    with FremmedFeed(tmp_path) as feed:
        ny = Folkebok(feed)
        ny.hendelse("69828400436", "endringINavn", [])
        yield ny


async def ro(tjeneste: Tjeneste, siste: int) -> None:
    """Wait until several polls in a row show the feed read to its end and no reconciliation under way."""
    slutt, rolig = time.monotonic() + FRIST, 0
    while rolig < 8:
        helse = tjeneste.helse or {}
        stille = helse.get("nesteSekvensnummer") == siste + 1 and helse.get("vask") == "ferdig"
        rolig = rolig + 1 if stille else 0
        assert tjeneste.prosess.kjoerer, tjeneste.prosess.siste_linjer()
        assert time.monotonic() < slutt, f"{helse}\n{tjeneste.prosess.siste_linjer()}"
        await asyncio.sleep(0.15)


async def fortell_alt(bok: Folkebok, tjeneste: Tjeneste, identer: list[str]) -> int:
    """Write the events of the lives to the feed, the first event of each life before the second of any.

    Returns the last sequence number.
    """
    lengst = max(map(len, LIV.values()))
    siste = bok.neste - 1
    for nr in range(lengst):
        for ident, steg in zip(identer, LIV.values(), strict=True):
            if nr < len(steg):
                type_, endringer, deler = steg[nr]
                siste = bok.hendelse(ident, type_, endringer, **deler)
        await ro(tjeneste, siste)
    return siste


async def test_the_same_entries_read_twice_give_no_fact(
    megler: Kafka, bok: Folkebok, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    dufnumre, identer = [nytt_duf() for _ in LIV], [ny_ident() for _ in LIV]
    for duf, ident in zip(dufnumre, identer, strict=True):
        await bosett(megler, duf, ident)
        bok.person(ident, bostedsadresse=[BOSATT])
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        await ro(tjeneste, 1)
        siste = await fortell_alt(bok, tjeneste, identer)
        foer = {liv: await hendelser(megler, duf) for liv, duf in zip(LIV, dufnumre, strict=True)}
        kjoer(tjeneste, "vask")
        await ro(tjeneste, siste)
        for fra in ("1", "siste", "3"):
            kjoer(tjeneste, "plass", "--fra", fra)
            await ro(tjeneste, siste)
        omnummerert(bok, foerste=1000)
        assert await tjeneste.er_stoppet() in {"NIR-FREG-ENDRET", "NIR-FREG-LAVERE"}
        kjoer(tjeneste, "plass", "--fra", "1")
        await ro(tjeneste, bok.feed.feed[-1]["sekvensnummer"])
        etter = {liv: await hendelser(megler, duf) for liv, duf in zip(LIV, dufnumre, strict=True)}
    assert {liv: [h.innhold for h in alle[len(foer[liv]) :]] for liv, alle in etter.items()} == {
        liv: [] for liv in LIV
    }


def omnummerert(bok: Folkebok, foerste: int) -> None:
    """Rebuild the feed: the same events get other numbers and other document ids."""
    for nummer, post in enumerate(bok.feed.feed, start=foerste):
        post["sekvensnummer"] = nummer
        for felt, hylle in (("hendelsesdokument", bok.feed.hendelser), ("persondokument", bok.feed.arkiv)):
            gammel = post["hendelse"][felt]
            ny = f"c{nummer:031x}" if felt == "hendelsesdokument" else f"d{nummer:031x}"
            hylle[ny] = hylle[gammel]
            post["hendelse"][felt] = ny


class Fortalt(Livet):
    """A random life whose events are written to a `FremmedFeed`, for the service to read later."""

    def __init__(self, froe: int, bok: Folkebok, ident: str) -> None:
        super().__init__(random.Random(froe))
        self.bok = bok
        self.ident = ident

    def gir(self, type_: type, fakta: list[Any]) -> None:
        """Do nothing: the log is checked later."""

    def les(self, type_: str, endringer: dict[str, tuple[str, ...]]) -> list[Any]:
        """Write the event and its documents to the feed."""
        alle = [(entitet, en) for entitet, endret in endringer.items() for en in endret]
        deler = self.person() | {"identifikasjonsnummer": [ident_i_bruk(self.ident)]}
        self.bok.hendelse(self.ident, type_, alle, **deler)
        return []


async def test_random_lives_read_three_times_are_written_once(
    megler: Kafka, bok: Folkebok, tmp_path: Path, nytt_duf: Ny, ny_ident: Ny
) -> None:
    liv = {nytt_duf(): Fortalt(froe, bok, ny_ident()) for froe in range(40)}
    for duf, ett in liv.items():
        await bosett(megler, duf, ett.ident)
        bok.person(ett.ident, bostedsadresse=[BOSATT])
    for _ in range(10):
        for ett in liv.values():
            ett.skjer()
    siste = bok.neste - 1
    with Tjeneste(bok.feed.miljoe(megler.bootstrap, "1"), tmp_path / "sync.log") as tjeneste:
        await ro(tjeneste, siste)
        foer = {duf: await hendelser(megler, duf) for duf in liv}
        for fra in ("1", str(siste // 2), "siste"):
            kjoer(tjeneste, "plass", "--fra", fra)
            await ro(tjeneste, siste)
        assert {duf: await hendelser(megler, duf) for duf in liv} == foer
    for duf, ett in liv.items():
        kjent = ett.kjent
        for hendelse in foer[duf]:
            kjent = foey_til(kjent, hendelse)
        fortalt = sorted((h.dato, h.type, h.kommune) for h in kjent.fortalt)
        assert fortalt == sorted((s.dato, s.slag, s.kommune) for s in ett.skjedd), foer[duf]
