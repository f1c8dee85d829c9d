"""The answer about what may be done now, as a model for the description only (kontrakt §6.3)."""

from datetime import date
from typing import Annotated, Any, Literal

from nir.personside.openapi.koder import idtype, kodetype
from nir.personside.openapi.svardel import UTELATT, Svardel
from pydantic import Field, create_model
from regelverk.avgjoerelse.seksjon.seksjon import Seksjon
from regelverk.avgjoerelse.seksjon.seksjoner import SEKSJONER


class Grunn(Svardel):
    """Why something may not be done: the problem that the registration would get."""

    kode: str
    detail: str


class Feltbeskrivelse(Svardel):
    """A field of the form. `fra`, `til`: the lowest and the highest value, a date or a number."""

    navn: str
    paakrevd: bool
    type: Literal["dato", "kode", "valg", "tall", "heltall", "boolsk", "tekst"]
    kodeverk: Annotated[str, UTELATT]
    verdier: Annotated[list[str], UTELATT, Field(description="De verdiene feltet kan ha nå")]
    fra: Annotated[date | float, UTELATT]
    til: Annotated[date | float, UTELATT]
    ikke_foer: Annotated[str, UTELATT, Field(description="Feltet som denne datoen ikke kan være før")]


class Resultatvalg(Svardel):
    """A resultat of a vedtakstype, and whether a decision with it may be registered."""

    resultat: str
    kan_registrere: bool
    grunn: Annotated[Grunn, UTELATT]
    felter: list[Feltbeskrivelse]


class Kodevalg(Svardel):
    """A code, and whether an entry with it may be registered."""

    kode: str
    id: Annotated[str, Field(description="Som i kodeverket; kan sendes i stedet for kode")]
    kan_registrere: bool
    grunn: Annotated[Grunn, UTELATT]
    felter: list[Feltbeskrivelse]
    resultater: Annotated[list[Resultatvalg], UTELATT, Field(description="Bare vedtak med flere resultater")]
    frist: Annotated[date, UTELATT, Field(description="Bare sluttmål: fristen det ville gi (A 3.6)")]


class Periode(Svardel):
    """First and last day."""

    fra: date
    til: date


class Seksjonsvalg(Svardel):
    """A section: whether anything may be registered in it, and its codes."""

    kan_registrere: bool
    grunn: Annotated[Grunn, UTELATT]
    felter: Annotated[list[Feltbeskrivelse], UTELATT, Field(description="Skjemaet uten kode")]
    koder: list[Kodevalg]
    opptatt: Annotated[list[Periode], UTELATT, Field(description="Perioder en ny ikke kan overlappe")]


class Innslagsgrunner(Svardel):
    """Why an entry may not be edited or deleted."""

    kan_endre: Annotated[Grunn, UTELATT]
    kan_slette: Annotated[Grunn, UTELATT]


class Innslagsvalg(Svardel):
    """An entry, or a row of the regelmotor, and what may be done with it."""

    innslag_id: str
    seksjon: str
    kan_endre: bool
    kan_slette: bool
    laaste_felter: list[str]
    grunn: Innslagsgrunner


def _valg(seksjon: Seksjon[Any]) -> type[Seksjonsvalg]:
    """The model of one section, with the codes of its code list."""
    if seksjon.kode is None:
        return Seksjonsvalg
    liste, navn = seksjon.kode.kodeverk, seksjon.fakta.__name__
    egne: dict[str, Any] = {
        "kode": (kodetype(liste), ...),
        "id": (idtype(liste), Kodevalg.model_fields["id"]),
    }
    kodevalg: Any = create_model(f"{navn}Kodevalg", __base__=Kodevalg, __doc__=Kodevalg.__doc__, **egne)
    koder: dict[str, Any] = {"koder": (list[kodevalg], ...)}
    return create_model(f"{navn}Valg", __base__=Seksjonsvalg, __doc__=Seksjonsvalg.__doc__, **koder)


_VALG: dict[str, Any] = {navn: (_valg(seksjon), ...) for navn, seksjon in SEKSJONER.items()}
_Seksjonene: Any = create_model("Seksjonene", __base__=Svardel, __doc__="The sections by name.", **_VALG)


class Handlinger(Svardel):
    """What the caller may do now."""

    seksjoner: _Seksjonene
    innslag: list[Innslagsvalg]
