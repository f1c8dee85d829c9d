"""Numbers of kommune and bydel, with the names beside them."""

from typing import Annotated

from pydantic import Field

from nir.personside.openapi.svardel import Svardel


class Sted(Svardel):
    """A kommune, and the bydel where one is known. The names are those of the day it is about."""

    kommunenummer: str | None
    bydelsnummer: str | None
    kommune: Annotated[str | None, Field(description="Kommunens navn")]
    bydel: Annotated[str | None, Field(description="Bydelens navn")]
    fylke: Annotated[str | None, Field(description="Navnet på kommunens fylke")]
