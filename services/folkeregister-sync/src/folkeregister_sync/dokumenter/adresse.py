"""Bostedsadresse: no more of it than kommune, dates and whether it is the same dwelling."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PrivateAttr

from folkeregister_sync.dokumenter.modell import Egenskap, Modell

BYDELER = "bydeler"
"""In the context of reading: bydelsnummer by kommunenummer and four-digit grunnkrets (eight digits)."""


_INGEN_KOMMUNE = {"0000", "9999"}
"""SSB's numbers for a secret address and for one not stated."""


def _fire_sifre(verdi: Any) -> Any:
    return f"{verdi:04}" if isinstance(verdi, int) else verdi


Kommunenummer = Annotated[str, BeforeValidator(_fire_sifre), Field(pattern=r"^\d{4}$")]


class Vegadresse(Modell):
    """An address on a street."""

    kommunenummer: Kommunenummer | None = None


class Matrikkelnummer(Modell):
    """A property."""

    kommunenummer: Kommunenummer | None = None


class Matrikkeladresse(Modell):
    """An address that is a property."""

    matrikkelnummer: Matrikkelnummer = Matrikkelnummer()


class UkjentBosted(Modell):
    """Nobody knows where, at most in which kommune."""

    bostedskommune: Kommunenummer | None = None


class Bostedsadresse(Egenskap):
    """Where somebody lives or lived. The kommune sits in one of three places.

    Bydel is no field of Folkeregisteret: it follows from kommune and grunnkrets where a map of them is given.
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
        """Find the bydel in the map, if there is one."""
        kart: Mapping[str, str] = (kontekst or {}).get(BYDELER, {})
        krets = str(self.grunnkrets) if self.grunnkrets is not None else ""
        self._bydelsnummer = kart.get(f"{self.kommunenummer}{krets.zfill(4)}") if krets else None

    @property
    def bydelsnummer(self) -> str | None:
        """The bydel; None where it is not known."""
        return self._bydelsnummer

    @property
    def kommunenummer(self) -> str | None:
        """The kommune; None where none is given, or where the number only says that it is not given."""
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
        """The day of the move; the day from which the address holds where flyttedato is missing."""
        return self.flyttedato or self.gyldig_fra
