"""Caseworkers who use the pages all the time. Each has a session, and one thread runs them all."""

import asyncio
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Event, Thread

import httpx

PAUSE = (3.0, 7.0)
"""Seconds that a caseworker reads a page before the next one, at least and at most."""
_FILTRE: tuple[dict[str, str], ...] = (
    {},
    {"vedtak": "med", "sluttmaal": "uten"},
    {"kategori": "Rett og plikt til introduksjonsprogram", "sorter": "fristDato"},
    {"etternavn": "a", "sorter": "-etternavn"},
)


@contextmanager
def i_arbeid(adresse: str, antall: int, dufer: Sequence[str]) -> Iterator[list[float]]:
    """Let `antall` caseworkers work until the block ends. Yields a list that gets the seconds of each page.

    Each opens a list and then a person, with a pause after each page. The block begins when all are logged
    in.
    """
    tider: list[float] = []
    klare, slutt = Event(), Event()

    async def alle() -> None:
        slump = random.Random(5)
        async with asyncio.TaskGroup() as gruppe:
            klienter = [await _innlogget(adresse) for _ in range(antall)]
            klare.set()
            for klient in klienter:
                gruppe.create_task(_arbeid(klient, slump, dufer, slutt, tider))

    feilet: list[Exception] = []

    def kjoer() -> None:
        try:
            asyncio.run(alle())
        except Exception as feil:
            feilet.append(feil)

    traad = Thread(target=kjoer, daemon=True)
    traad.start()
    while not klare.wait(1):
        if not traad.is_alive():
            raise RuntimeError("a caseworker could not log in") from feilet[0]
    try:
        yield tider
    finally:
        slutt.set()
        traad.join()
    if feilet:
        raise RuntimeError("the caseworkers did not work all the time") from feilet[0]


async def _innlogget(adresse: str) -> httpx.AsyncClient:
    # A browser sends a request again if the server has just closed the idle connection; httpx does not.
    sist = httpx.Limits(keepalive_expiry=1)
    klient = httpx.AsyncClient(
        base_url=adresse, follow_redirects=True, trust_env=False, timeout=120, limits=sist
    )
    (await klient.get("/logg-inn/start", params={"bruker": "NIBO"})).raise_for_status()
    return klient


async def _arbeid(
    klient: httpx.AsyncClient, slump: random.Random, dufer: Sequence[str], slutt: Event, tider: list[float]
) -> None:
    await asyncio.sleep(slump.uniform(0, PAUSE[1]))
    while not slutt.is_set():
        for sti, valg in (
            ("/personlister", slump.choice(_FILTRE)),
            (f"/personer/{slump.choice(dufer)}", {}),
        ):
            svar = (await klient.get(sti, params=valg)).raise_for_status()
            tider.append(svar.elapsed.total_seconds())
            await asyncio.sleep(slump.uniform(*PAUSE))
    await klient.aclose()
