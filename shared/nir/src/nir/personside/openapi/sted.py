"""Numbers of kommune and bydel, with the names beside them."""

from typing import Annotated

from pydantic import Field

from nir.personside.openapi.svardel import Svardel


class Sted(Svardel):
    """A kommune, and the bydel if one is known, with the names that were valid on a day."""

    kommunenummer: str | None
    bydelsnummer: str | None
    kommune: Annotated[str | None, Field(description="Kommunens navn")]
    bydel: Annotated[str | None, Field(description="Bydelens navn")]
    fylke: Annotated[str | None, Field(description="Navnet på kommunens fylke")]
