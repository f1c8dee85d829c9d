"""The query parameters of a påminnelse: which persons, and how many days ahead."""

from typing import Annotated

from pydantic import Field

from reporting.rammer.filtre import Bydelsnummer, Dufdel, Filtre, Kommunenummer, Navnedel
from reporting.rammer.sidetall import Sidetall

Dager = Annotated[int, Field(ge=0, le=366, description="Bare for «frist»: dager fram i tid, 30 om ikke gitt")]


class Stedsfiltre(Filtre):
    """How many days ahead, and where."""

    dager: Dager | None = None
    kommunenummer: Kommunenummer | None = None
    bydelsnummer: Bydelsnummer | None = None


class Utvalgsfiltre(Stedsfiltre):
    """Which persons."""

    duf: Dufdel | None = None
    fornavn: Navnedel | None = None
    etternavn: Navnedel | None = None


class Paaminnelsesfiltre(Utvalgsfiltre):
    """Which persons, and in which order."""

    sorter: Annotated[str, Field(max_length=50, examples=["-dato"])] = "dato"


class Paaminnelsesside(Paaminnelsesfiltre, Sidetall):
    """The selection and a page of it."""


class Abonnementsfiltre(Stedsfiltre):
    """Of a feed. A feed cannot be filtered by name or number, since that would tell who an entry is about."""

    noekkel: Annotated[
        str | None, Field(max_length=1000, description="I stedet for Authorization; gis av …/abonnement")
    ] = None
