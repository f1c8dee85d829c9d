"""The query parameters of a påminnelse: which persons, and how many days ahead."""

from typing import Annotated

from nir.web.innhold.parameter import HELTALL
from pydantic import Field

from reporting.rammer.filtre import Bydelsnummer, Dufdel, Filtre, Kommunenummer, Navnedel
from reporting.rammer.sidetall import Sidetall

Dager = Annotated[
    int, Field(ge=0, le=366, description="Bare for «frist»: dager fram i tid, 30 om ikke gitt"), HELTALL
]


class Stedsfiltre(Filtre):
    """The query parameters for the number of days ahead, and for the kommune and bydel."""

    dager: Dager | None = None
    kommunenummer: Kommunenummer | None = None
    bydelsnummer: Bydelsnummer | None = None


class Utvalgsfiltre(Stedsfiltre):
    """The query parameters that choose persons."""

    duf: Dufdel | None = None
    fornavn: Navnedel | None = None
    etternavn: Navnedel | None = None


class Paaminnelsesfiltre(Utvalgsfiltre):
    """The query parameters that choose persons and their order."""

    sorter: Annotated[
        str,
        Field(
            max_length=50,
            description="Kolonnen det sorteres etter; - foran: synkende",
            examples=["-dato"],
        ),
    ] = "dato"


class Paaminnelsesside(Paaminnelsesfiltre, Sidetall):
    """The query parameters of one page."""


class Abonnementsfiltre(Stedsfiltre):
    """The query parameters of a feed. It has no filter by name or number, which would reveal the person."""

    noekkel: Annotated[
        str | None, Field(max_length=1000, description="I stedet for Authorization; gis av …/abonnement")
    ] = None
