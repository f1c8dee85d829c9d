"""Asks the service and its peers for first pages of the lists, with random filters and sorting."""

import random
import time
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

import httpx

from tests.bench import postgres_motpart
from tests.bench.maaling import HURTIG
from tests.bench.resultat import skriv_resultat

FORESPOERSLER = 80 if HURTIG else 400
KOMMUNER = ["0301", "4204", "4601", "5001", "1103", "3301", "3107", "5501", "1804"]
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
KRAV = 0.1
"""The goal for p99: the highest ratio to Postgres."""
Valg = dict[str, str]


class Part(NamedTuple):
    """The service or a peer.

    `spoersmaal`: (list, filters) → path and parameters of the first page. `antall` reads from an answer how
    many rows match.
    """

    navn: str
    klient: httpx.AsyncClient
    spoersmaal: Callable[[str, Valg], tuple[str, Valg]]
    antall: Callable[[dict[str, Any]], int] = lambda svar: int(svar["antall"])


def tjenesten(klient: httpx.AsyncClient) -> Part:
    """The service. Only its report has a filter for the law."""

    def spoersmaal(tabell: str, valg: Valg) -> tuple[str, Valg]:
        return STIER[tabell], valg | ({"lovverk": "Integreringsloven"} if tabell == "rapport" else {})

    return Part("ours", klient, spoersmaal)


def postgres(klient: httpx.AsyncClient) -> Part:
    """The peer with Postgres."""

    def spoersmaal(tabell: str, valg: Valg) -> tuple[str, Valg]:
        return f"/{tabell}", valg | ({"lovverk": "Integreringsloven"} if tabell == "rapport" else {})

    return Part("Postgres", klient, spoersmaal)


def persontil(tider: list[float], andel: float) -> float:
    """A percentile, in ms."""
    return sorted(tider)[min(int(len(tider) * andel), len(tider) - 1)] * 1000


async def sider(vi: Part, motparter: Sequence[Part]) -> None:
    """Ask the service and the peers in turn for the same first pages.

    Their numbers of matching rows must agree, unless a name is a filter.
    """
    slump = random.Random(3)
    for tabell, filtre in FILTRE.items():
        tider: dict[str, list[float]] = {part.navn: [] for part in (vi, *motparter)}
        for _ in range(FORESPOERSLER):
            valg = {n: slump.choice(filtre[n]) for n in slump.sample(sorted(filtre), slump.randrange(0, 3))}
            valg["sorter"] = slump.choice(["", "-"]) + slump.choice(postgres_motpart.SORTERBARE[tabell])
            antall = {
                part.navn: await tatt(tider[part.navn], part, tabell, valg) for part in (vi, *motparter)
            }
            if not {"etternavn", "fornavn"} & valg.keys() and len(set(antall.values())) > 1:
                raise RuntimeError(f"{valg}: {antall}")
        skriv(tabell, tider, vi, motparter)


def skriv(tabell: str, tider: dict[str, list[float]], vi: Part, motparter: Sequence[Part]) -> None:
    """Print the results of a list."""
    for part in motparter:
        for navn, andel in (("p50", 0.5), ("p99", 0.99)):
            skriv_resultat(
                f"first page of {tabell}, {navn}, beside {part.navn}",
                persontil(tider[vi.navn], andel),
                "ms",
                motpart=(part.navn, persontil(tider[part.navn], andel)),
                krav=KRAV if (navn, part.navn) == ("p99", "Postgres") else None,
            )


async def tatt(tider: list[float], part: Part, tabell: str, valg: Valg) -> int:
    """Send one request, record its time, and return the number of matching rows."""
    sti, parametre = part.spoersmaal(tabell, valg)
    fra = time.perf_counter()
    svar = (await part.klient.get(sti, params=parametre)).raise_for_status()
    tider.append(time.perf_counter() - fra)
    return part.antall(svar.json())
