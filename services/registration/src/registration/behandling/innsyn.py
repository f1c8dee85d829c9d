"""Records in nir.innsyn each answer that shows data about a person (kontrakt §5.14).

An answer that shows only a decision is not recorded.
"""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from nir.innsyn.formaal import Formaal
from nir.innsyn.nytt import nytt_oppslag
from nir.innsyn.oppslag import Format, Hva
from nir.innsyn.skriver import Innsynsskriver
from nir.token import Bruker
from pydantic import BaseModel


class _IntetUtvalg(BaseModel):
    """The empty selection of a reading: an answer about one person selects from no list."""


@dataclass(frozen=True, slots=True)
class Innsynsnotat:
    """Records in nir.innsyn that the answer to this request shows data about a person.

    `rute`: the template of the request's path.
    """

    skriver: Innsynsskriver
    rute: str
    formaal: str | None

    async def noter(self, bruker: Bruker, hva: Hva, duf: str, format_: Format = "json") -> None:
        """Write the reading. Return when the broker has it.

        Raises:
            ProblemFeil: 503 the broker has not confirmed the reading.
        """
        oppslag = nytt_oppslag(bruker, hva, format_, _IntetUtvalg(), 1, self.formaal, rute=self.rute)
        await self.skriver.skriv(oppslag, [int(duf)])


async def _notat(request: Request, formaal: Formaal) -> Innsynsnotat:
    return Innsynsnotat(request.app.state.innsynsskriver, request.scope["route"].path, formaal)


DetteNotatet = Annotated[Innsynsnotat, Depends(_notat)]
