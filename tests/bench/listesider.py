"""Asks the service and its peer for first pages of the lists, with random filters and sorting."""

import random
import time
from datetime import date
from typing import Any

import httpx

from tests.bench import postgres_motpart as motpart
from tests.bench.maaling import HURTIG
from tests.bench.resultat import skriv_resultat

FORESPOERSLER = 80 if HURTIG else 400
KOMMUNER = ["0301", "4204", "4601", "5001", "1103", "3301", "3107", "5501", "1804"]
"""Of the towns, and one small kommune."""
IDAG = date.today()  # noqa: DTZ011  as the service does
STIER = {"liste": "/v1/personlister", "rapport": "/v1/rapporter/avsluttede"}
PLIKT = "Rett og plikt til introduksjonsprogram"
FILTRE = {
    "liste": {
        "kommunenummer": KOMMUNER, "kategori": [PLIKT], "vedtak": ["med", "uten"], "tiltak": ["med", "uten"],
        "livsmestring": ["med", "uten"], "etternavn": ["a", "dd", "ødeg"], "fornavn": ["li"],
    },
    "rapport": {"kommunenummer": KOMMUNER, "kategori": [PLIKT]},
}  # fmt: skip


def persontil(tider: list[float], andel: float) -> float:
    """A percentile, in ms."""
    return sorted(tider)[min(int(len(tider) * andel), len(tider) - 1)] * 1000


async def sider(vi: httpx.AsyncClient, de: httpx.AsyncClient) -> None:
    """Ask the service and the peer in turn for the same first pages.

    Their numbers of matching rows must agree, unless a name is a filter.
    """
    slump = random.Random(3)
    for tabell, sti in STIER.items():
        tider: dict[str, list[float]] = {"vi": [], "de": []}
        for _ in range(FORESPOERSLER):
            filtre = FILTRE[tabell]
            valg = {n: slump.choice(filtre[n]) for n in slump.sample(sorted(filtre), slump.randrange(0, 3))}
            valg["sorter"] = slump.choice(["", "-"]) + slump.choice(motpart.SORTERBARE[tabell])
            lov = {"lovverk": "Integreringsloven"} if tabell == "rapport" else {}
            svar = [
                await tatt(tider["vi"], vi, sti, valg | lov),
                await tatt(tider["de"], de, f"/{tabell}", valg | lov),
            ]
            antall = [ett["antall"] for ett in svar]
            if not {"etternavn", "fornavn"} & valg.keys() and antall[0] != antall[1]:
                raise RuntimeError(f"{valg}: {antall}")
        for navn, andel, krav in (("p50", 0.5, None), ("p99", 0.99, 0.1)):
            skriv_resultat(
                f"first page of {tabell}, {navn}",
                persontil(tider["vi"], andel),
                "ms",
                motpart=("Postgres", persontil(tider["de"], andel)),
                krav=krav,
            )


async def tatt(
    tider: list[float], klient: httpx.AsyncClient, sti: str, valg: dict[str, str]
) -> dict[str, Any]:
    """Send one request, record its time, and return the answer."""
    fra = time.perf_counter()
    svar = (await klient.get(sti, params=valg)).raise_for_status()
    tider.append(time.perf_counter() - fra)
    innhold: dict[str, Any] = svar.json()
    return innhold
