"""Parses the engine's answer about a decision (`regelverk.visning.vedtaksgrunnlag`)."""

from datetime import date
from typing import Any

import orjson
from pydantic import BaseModel, ConfigDict, Field
from regelverk.fakta.innslag import Vedtak
from regelverk.fakta.navn import til_camel

from registration.vedtaksmal.brevdata import Lov

_LOVSKIFTET = date(2021, 1, 1)
"""For a decision from this day on, integreringsloven applies if the person has no category (LOV § 52)."""


class _Del(BaseModel):
    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=True, frozen=True)


class Person(_Del):
    """The person as known today."""

    fornavn: str | None = None
    mellomnavn: str | None = None
    etternavn: str | None = None
    foedselsdato: date | None = None
    adressebeskyttelse: str = "ugradert"

    @property
    def navn(self) -> str:
        """The full name: `LØFT LEVENDE`."""
        return " ".join(filter(None, (self.fornavn, self.mellomnavn, self.etternavn)))

    @property
    def beskyttet(self) -> bool:
        """Whether the address is fortrolig or strengt fortrolig. An unknown code counts as protected too."""
        return self.adressebeskyttelse != "ugradert"


class Grunnlag(_Del):
    """A decision as it is today, and what was in force on its vedtaksdato."""

    duf_nummer: str
    person: Person
    slettet: bool
    registrert_av: str
    vedtak: Vedtak
    lovverk: str | None = None
    kapittel_6a: bool = Field(False, alias="kapittel6A")
    kategori: str | None = None
    kommunenummer: str | None = None
    bydelsnummer: str | None = None
    sluttmaal: str | None = None
    gjennomfoeringsfrist: date | None = None

    @property
    def lov(self) -> Lov:
        """The law on the day of the decision."""
        foer_lovskiftet = self.lovverk is None and self.vedtak.vedtaksdato < _LOVSKIFTET
        if foer_lovskiftet or self.lovverk == "Introduksjonsloven":
            return "introduksjonsloven"
        return "kapittel 6A" if self.kapittel_6a else "integreringsloven"

    @property
    def vedtakskommune(self) -> str:
        """The kommune of the user who registered the decision. If unknown: the kommune that followed the
        person up.
        """
        nummer = self.registrert_av.partition("-")[0]
        return nummer if nummer.isdecimal() else self.kommunenummer or ""

    @property
    def vist_bydel(self) -> str | None:
        """The bydel that followed the person up, if its kommune registered the decision. None for a
        protected person.
        """
        egen = self.kommunenummer == self.vedtakskommune
        return self.bydelsnummer if egen and not self.person.beskyttet else None


def les_grunnlag(svar: dict[str, Any]) -> Grunnlag | None:
    """Parse the answer. None if the person has no such decision."""
    return Grunnlag.model_validate_json(orjson.dumps(svar)) if svar else None
