"""One request that reads persons: its reader, its day, the data that it reads, and innsynsloggen."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, TypeVar

import msgspec
from fastapi import Depends, Request
from nir.grense.oppslag import oppslatt
from nir.innsyn.formaal import Formaal
from nir.innsyn.mislykket import Mislykkede
from nir.innsyn.nytt import nytt_oppslag
from nir.innsyn.oppslag import Format, Hva, Personer
from nir.innsyn.skriver import Innsynsskriver
from nir.token import Bruker
from pydantic import BaseModel

from reporting.projeksjon.generasjon.hent import LestPerson, hent
from reporting.projeksjon.generasjon.visning import Visning
from reporting.projeksjon.generasjon.vist import DenneProjeksjonen, DenneVisningen, Projeksjon
from reporting.projeksjon.indeks.register import Register
from reporting.rammer.klokke import Dagen
from reporting.rammer.rader import RadSvar
from reporting.rammer.tilgang import Innsyn, Leser

_Side = TypeVar("_Side")
_TIL_SENDT = 8
"""In so many turns of the event loop a reading reaches the socket. Making a page holds the loop, so it comes
after them."""


@dataclass(frozen=True, slots=True)
class Lesing:
    """What an answer about persons is made from. Each `noter` method writes the reading to nir.innsyn.

    The methods return when the broker has the reading, so no answer is sent without a record of it.
    """

    leser: Bruker
    idag: date
    visning: Visning
    projeksjon: Projeksjon
    skriver: Innsynsskriver
    forespoersel: Request
    formaal: str | None = None
    """Why the user reads (kontrakt §5.14)."""

    @property
    def innsyn(self) -> Innsyn:
        """What the reader may see."""
        return Innsyn(self.leser)

    @property
    def register(self) -> Register:
        """The tables in memory."""
        return self.visning.register

    async def hent(self, duf: str) -> LestPerson:
        """Fetch one person's record.

        Raises:
            ProblemFeil: 404 the person is unknown or hidden from the reader; 503 Redis does not answer.
        """
        return await hent(self.projeksjon.redis, self.visning, duf, self.innsyn, self.idag)

    async def hent_ogsaa_fratraadt(self, duf: str) -> LestPerson:
        """As `hent`. A kommune that the person has left gets the person as of that time (kontrakt §5.18).

        Raises:
            ProblemFeil: as `hent`.
        """
        return await hent(self.projeksjon.redis, self.visning, duf, self.innsyn, self.idag, fratraadt=True)

    async def noter_rader(self, hva: Hva, filtre: BaseModel, rader: Iterable[RadSvar], **mer: str) -> None:
        """Record the reading of a page of a list, with the persons whose rows are on the page.

        A search for a whole DUF-nummer that finds nobody is a failed look-up.
        """
        personer = [int(rad["dufNummer"]) for rad in rader]
        if not personer and (duf := oppslatt(self.forespoersel)):
            mislykkede: Mislykkede = self.forespoersel.app.state.mislykkede
            await mislykkede.noter(self.forespoersel, self.leser, duf)
        await self._noter(hva, "json", filtre, personer, **mer)

    async def noter_fil(
        self, hva: Hva, format_: Format, filtre: BaseModel, personer: Personer, **mer: str
    ) -> None:
        """Record the reading of a file or feed, with every person in it."""
        await self._noter(hva, format_, filtre, personer, **mer)

    async def noter_tall(self, hva: Hva, format_: Format, filtre: BaseModel, **mer: str) -> None:
        """Record the reading of an answer with counts of persons. The record names nobody."""
        oppslag = nytt_oppslag(self.leser, hva, format_, filtre, 0, self.formaal, **mer)
        await self.skriver.skriv_uten_personer(oppslag)

    async def noter_person(self, hva: Hva, filtre: BaseModel, duf: str, **mer: str) -> None:
        """Record the reading of a person's page, or of one of its tables."""
        await self._noter(hva, "json", filtre, [int(duf)], **mer)

    async def noter_person_mens(
        self, lag: Callable[[], _Side], hva: Hva, filtre: BaseModel, duf: str
    ) -> _Side:
        """Record the reading of a person's page, and make the page with `lag` while the broker answers.

        Returns the page when the broker has the reading.
        """
        notert = asyncio.create_task(self.noter_person(hva, filtre, duf))
        try:
            for _ in range(_TIL_SENDT):
                await asyncio.sleep(0)
            side = lag()
        finally:
            await notert
        return side

    async def _noter(
        self, hva: Hva, format_: Format, filtre: BaseModel, personer: Personer, **mer: str
    ) -> None:
        oppslag = nytt_oppslag(self.leser, hva, format_, filtre, len(personer), self.formaal, **mer)
        skjermede = self.register.personer.skjermede(personer[:])
        oppslag = msgspec.structs.replace(oppslag, skjermede=skjermede)
        await self.skriver.skriv(oppslag, personer)


def ny_lesing(
    request: Request,
    leser: Bruker,
    dag: date,
    projeksjon: Projeksjon,
    visning: Visning,
    formaal: str | None = None,
) -> Lesing:
    """Make the `Lesing` of a request to the running service."""
    return Lesing(leser, dag, visning, projeksjon, request.app.state.innsynsskriver, request, formaal)


async def lesingen(
    request: Request,
    leser: Leser,
    dag: Dagen,
    projeksjon: DenneProjeksjonen,
    visning: DenneVisningen,
    formaal: Formaal,
) -> Lesing:
    """A dependency that gives the `Lesing` of a caller with a token.

    Raises:
        ProblemFeil: 401 there is no valid token; 403 the caller may not read; also the problems of
            `visningen`.
    """
    return ny_lesing(request, leser, dag, projeksjon, visning, formaal)


DenneLesingen = Annotated[Lesing, Depends(lesingen)]
