"""The code lists as models, for the description only."""

from datetime import date
from typing import Annotated, Any, Literal

from nir.personside.openapi.svardel import UTELATT, Svardel
from pydantic import Field, create_model

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


_LISTER: dict[str, Any] = dict.fromkeys(KODEVERK, (list[Kode], ...))
Kodeverkene = create_model("Kodeverkene", __doc__="Every code list, by its name.", **_LISTER)
