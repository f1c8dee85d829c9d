"""Models of the code lists. They are used only for the OpenAPI description."""

from datetime import date
from typing import Annotated, Any, Literal

from nir.personside.openapi.koder import idtype, kodetype
from nir.personside.openapi.svardel import UTELATT, Svardel
from pydantic import Field, create_model
from regelverk.lov import kodeverk

from registration.kodeliste import KODEVERK


class Kodeverknavn(Svardel):
    """The name of a code list."""

    navn: str


class Kodetekst(Svardel):
    """The text of a code in both languages."""

    nb: str
    nn: str


class Kodefelt(Svardel):
    """A field of the form by which the code is registered."""

    navn: str
    paakrevd: bool
    type: Literal["kode", "valg", "dato", "tall", "heltall", "boolsk", "tekst"]
    kodeverk: Annotated[str, UTELATT, Field(description="Der typen er kode: kodeverket")]
    verdier: Annotated[list[str], UTELATT, Field(description="Der typen er valg: verdiene")]


class Kode(Svardel):
    """A code. A field without a value is left out."""

    kode: Annotated[str, Field(description="Teksten i veilederen, på bokmål")]
    id: Annotated[str, Field(description="ASCII, og den samme for alltid; kan sendes i stedet for kode")]
    tekst: Kodetekst
    navn: Annotated[str, UTELATT, Field(description="Bare kommuner, bydeler og fylker")]
    gruppe: Annotated[str, UTELATT]
    veiledning: Annotated[str, UTELATT]
    hjemmel: Annotated[str, UTELATT]
    konsekvens: Annotated[str, UTELATT]
    gyldig_fra: Annotated[date, UTELATT]
    gyldig_til: Annotated[date, UTELATT, Field(description="Siste dag")]
    felter: Annotated[list[Kodefelt], UTELATT, Field(description="Skjemaet koden registreres med")]
    mulig_utvidelse: Annotated[str, UTELATT, Field(description="Bare sluttmaal (A 3.2)")]
    resultater: Annotated[
        list[str], UTELATT, Field(description="Bare vedtakstyper: resultatene et slikt vedtak kan ha")
    ]
    obligatoriske_felter: Annotated[
        list[str], UTELATT, Field(description="Bare vedtakstyper: rød stjerne i A 5.1")
    ]
    obligatoriske_felter_avslag: Annotated[
        list[str], UTELATT, Field(description="Det samme når resultatet er Avslag")
    ]
    mal: Annotated[str, UTELATT, Field(description="Bare vedtakstyper: tittel på vedtaksmal (A 5.2)")]
    mal_avslag: Annotated[str, UTELATT, Field(description="Det samme når resultatet er Avslag")]
    brevfelter: Annotated[list[str], UTELATT, Field(description="Bare vedtakstyper: valgfrie felt om stønad")]


def _kode(navn: str) -> Any:
    """The model of a code in a list. Places have numbers, which the description does not list."""
    if navn not in kodeverk.NAVN:
        return Kode
    egne: dict[str, Any] = {
        "kode": (kodetype(navn), Kode.model_fields["kode"]),
        "id": (idtype(navn), Kode.model_fields["id"]),
    }
    stor = navn[0].upper() + navn[1:]
    return create_model(f"{stor}Kode", __base__=Kode, __doc__=Kode.__doc__, **egne)


_LISTER: dict[str, Any] = {navn: (list[_kode(navn)], ...) for navn in KODEVERK}  # type: ignore[misc]
Kodeverkene = create_model("Kodeverkene", __doc__="Every code list, by its name.", **_LISTER)
