"""The query parameters of `/v1/endringer`."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from reporting.endringer.markoer import Markoertekst
from reporting.rammer.filtre import Filtre, uten_mellomrom


class Personvalg(Filtre):
    """The person whose changes are told. Without one: everybody whom the caller may see."""

    duf: Annotated[
        str | None,
        BeforeValidator(uten_mellomrom),
        Field(
            pattern=r"^[0-9]{12}$",
            description="Bare endringene til denne personen: DUF-nummer, 12 siffer",
            examples=["201212345603"],
        ),
    ] = None


class Endringsvalg(Personvalg):
    """Whose changes, and how far the caller has read."""

    siden: Annotated[Markoertekst | None, Field(description="`neste` fra forrige svar; uten: fra nå")] = None
