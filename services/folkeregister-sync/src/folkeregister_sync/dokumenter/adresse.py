"""Bostedsadresse. Its kommune, grunnkrets, dates, protection and the identity of the dwelling are read."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PrivateAttr

from folkeregister_sync.dokumenter.modell import Egenskap, Modell

BYDELER = "bydeler"
"""The key of the bydel map in the context of `les`.

The map: kommunenummer followed by the four-digit grunnkrets (eight digits in all) → bydelsnummer.
"""


_INGEN_KOMMUNE = {"0000", "9999"}
"""The kommunenumre that SSB uses for a secret address and for an address that is not stated."""


def _fire_sifre(verdi: Any) -> Any:
    return f"{verdi:04}" if isinstance(verdi, int) else verdi


Kommunenummer = Annotated[str, BeforeValidator(_fire_sifre), Field(pattern=r"^\d{4}$")]


class Vegadresse(Modell):
    kommunenummer: Kommunenummer | None = None


class Matrikkelnummer(Modell):
    kommunenummer: Kommunenummer | None = None


class Matrikkeladresse(Modell):
    matrikkelnummer: Matrikkelnummer = Matrikkelnummer()


class UkjentBosted(Modell):
    """A residence that Folkeregisteret does not know. At most the kommune is known."""

    bostedskommune: Kommunenummer | None = None


class Bostedsadresse(Egenskap):
    """The address at which a person lives or lived. One of three fields contains the kommune.

    Folkeregisteret has no field for the bydel. A map, if there is one, gives it by kommune and grunnkrets.
    """

    adressegradering: str | None = None
    flyttedato: date | None = None
    adresse_identifikator_fra_matrikkelen: str | None = None
    vegadresse: Vegadresse | None = None
    matrikkeladresse: Matrikkeladresse | None = None
    ukjent_bosted: UkjentBosted | None = None
    grunnkrets: int | str | None = None
    _bydelsnummer: str | None = PrivateAttr(default=None)

    def model_post_init(self, kontekst: Any, /) -> None:
        """Find the bydel in the map, if the context has a map."""
        kart: Mapping[str, str] = (kontekst or {}).get(BYDELER, {})
        krets = str(self.grunnkrets) if self.grunnkrets is not None else ""
        self._bydelsnummer = kart.get(f"{self.kommunenummer}{krets.zfill(4)}") if krets else None

    @property
    def bydelsnummer(self) -> str | None:
        """The bydel; None if it is not known."""
        return self._bydelsnummer

    @property
    def kommunenummer(self) -> str | None:
        """The kommune; None if it is missing, or if its number means «secret» or «not stated»."""
        oppgitt = self._oppgitt
        return None if oppgitt in _INGEN_KOMMUNE else oppgitt

    @property
    def _oppgitt(self) -> str | None:
        if self.vegadresse is not None:
            return self.vegadresse.kommunenummer
        if self.matrikkeladresse is not None:
            return self.matrikkeladresse.matrikkelnummer.kommunenummer
        return self.ukjent_bosted.bostedskommune if self.ukjent_bosted is not None else None

    @property
    def flyttet(self) -> date | None:
        """The day of the move to the address: flyttedato, or else the day from which the address is valid."""
        return self.flyttedato or self.gyldig_fra
