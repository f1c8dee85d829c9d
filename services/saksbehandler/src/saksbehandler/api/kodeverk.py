"""The code lists of the API, with their texts in both languages. They are fetched again when they are over
ten minutes old.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from nir_klient.generert.api.kodeverk import hent_alle_kodeverk
from nir_klient.generert.models import Kode, Kodeverkene

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.kall import hent, valgfri
from saksbehandler.api.nir import Nir

_FERSK_SEKUNDER = 600


@dataclass(frozen=True, slots=True)
class Kodetekst:
    """A code as the lists describe it."""

    kode: str
    nb: str
    nn: str
    veiledning: str | None = None
    gruppe: str | None = None
    konsekvens: str | None = None
    gyldig_til: date | None = None
    """The last day on which the code is valid; None: no day is known."""
    felter: frozenset[str] = frozenset()
    """The names of the fields that are registered with the code."""


Kodelister = Mapping[str, Mapping[str, Kodetekst]]
"""Name of the list, as in the address of the API → code → text."""
_NAVN = {
    "sluttmaal": "sluttmaal",
    "vedtakstyper": "vedtakstyper",
    "tiltak": "tiltak",
    "fravaer": "fravaer",
    "avslutningsaarsaker": "avslutningsaarsaker",
    "avslutningsaarsakerRegelmotor": "avslutningsaarsaker_regelmotor",
    "kontakttyper": "kontakttyper",
    "klageutfall": "klageutfall",
    "kategorier": "kategorier",
    "ordninger": "ordninger",
    "kommuner": "kommuner",
    "bydeler": "bydeler",
    "fylker": "fylker",
}
"""The lists, each with the name that the generated client gives it."""


@dataclass
class Kodeverk:
    """The lists that all requests share. Until they have been fetched, a code is shown as its own text."""

    _lister: Kodelister = field(default_factory=dict)
    _hentet: float = float("-inf")

    async def lister(self, nir: Nir) -> Kodelister:
        """The lists, at most ten minutes old.

        If the API does not answer: the lists that were fetched last.
        """
        if time.monotonic() - self._hentet > _FERSK_SEKUNDER:
            try:
                alle = await hent(hent_alle_kodeverk.asyncio_detailed(client=nir.registration), Kodeverkene)
            except ApiFeil:
                return self._lister
            self._lister = {navn: _liste(getattr(alle, felt)) for navn, felt in _NAVN.items()}
            self._hentet = time.monotonic()
        return self._lister


def _liste(koder: list[Kode]) -> dict[str, Kodetekst]:
    return {
        en.kode: Kodetekst(
            en.kode,
            en.tekst.nb,
            en.tekst.nn,
            valgfri(en.veiledning),
            valgfri(en.gruppe),
            valgfri(en.konsekvens),
            valgfri(en.gyldig_til),
            frozenset(felt.navn for felt in valgfri(en.felter) or ()),
        )
        for en in koder
    }
