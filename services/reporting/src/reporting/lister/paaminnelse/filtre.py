"""What one may ask of a paaminnelse: fewer of the same persons, and how far ahead."""

from typing import Annotated

from pydantic import Field

from reporting.rammer.filtre import Bydelsnummer, Dufdel, Filtre, Kommunenummer, Navnedel
from reporting.rammer.sidetall import Sidetall

Dager = Annotated[int, Field(ge=0, le=366, description="Bare for «frist»: dager fram i tid, 30 om ikke gitt")]


class Stedsfiltre(Filtre):
    """When and where."""

    dager: Dager | None = None
    kommunenummer: Kommunenummer | None = None
    bydelsnummer: Bydelsnummer | None = None


class Utvalgsfiltre(Stedsfiltre):
    """The selection."""

    duf: Dufdel | None = None
    fornavn: Navnedel | None = None
    etternavn: Navnedel | None = None


class Paaminnelsesfiltre(Utvalgsfiltre):
    """The selection and its order."""

    sorter: Annotated[str, Field(max_length=50, examples=["-dato"])] = "dato"


class Paaminnelsesside(Paaminnelsesfiltre, Sidetall):
    """The selection and a page of it."""


class Abonnementsfiltre(Stedsfiltre):
    """Of a feed, which does not say who: nor does it to those who ask for names and numbers one by one."""

    noekkel: Annotated[
        str | None, Field(max_length=1000, description="I stedet for Authorization; gis av …/abonnement")
    ] = None
