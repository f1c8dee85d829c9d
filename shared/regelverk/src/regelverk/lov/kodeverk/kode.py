"""The fields that the entries of every code list have."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

Tillegg = Mapping[str, str | tuple[str, ...]]
"""Fields that only one code list has, by their names in the API. The API leaves "" and () out."""


class UkjentKode(LookupError):
    """The code list does not have the code, or there is no code list of that name."""

    def __init__(self, kodeverk: str, kode: str) -> None:
        super().__init__(f"{kode!r} finnes ikke i kodeverket {kodeverk}")
        self.kodeverk = kodeverk
        self.kode = kode


@dataclass(frozen=True, slots=True, kw_only=True)
class Kode:
    """One entry, as the guide prints it. `gyldig_fra`, `gyldig_til`: first and last day; None: no limit."""

    kode: str
    id: str = ""
    """ASCII, and the same for ever. The names of a renamed code share it."""
    nynorsk: str
    """The text in nynorsk, this project's own translation. It may be the same as `kode`."""
    gruppe: str | None = None
    veiledning: str | None = None
    hjemmel: str | None = None
    konsekvens: str | None = None
    gyldig_fra: date | None = None
    gyldig_til: date | None = None
    skrivemaater: tuple[str, ...] = ()
    """Other spellings of this code in the guides. They are accepted, and never shown."""
    kilde: str = ""
    """The section of the guide that has the table."""
    antakelse: str | None = None
    """What NIR assumes about the code, since no guide states it (regelbeskrivelse §0.5). None: nothing."""

    def gyldig(self, dato: date) -> bool:
        """Whether the code is valid on a date."""
        return (self.gyldig_fra or date.min) <= dato <= (self.gyldig_til or date.max)

    def tillegg(self) -> Tillegg:
        """The values of the fields that only this code list has."""
        return {}
