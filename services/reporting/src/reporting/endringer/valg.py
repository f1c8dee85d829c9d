"""The query parameters of `/v1/endringer`."""

from typing import Annotated

from pydantic import Field

from reporting.endringer.markoer import Markoertekst
from reporting.rammer.filtre import Filtre, HelDuf


class Personvalg(Filtre):
    """The person whose changes the caller asks for; by default everybody whom the caller may see."""

    duf: Annotated[HelDuf | None, Field(description="Bare endringene til denne personen")] = None


class Endringsvalg(Personvalg):
    """Whose changes, and how far the caller has read."""

    siden: Annotated[Markoertekst | None, Field(description="`neste` fra forrige svar; uten: fra nå")] = None
