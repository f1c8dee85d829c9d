"""What every code list has in common: the code, its texts and when it is valid."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

Tillegg = Mapping[str, str | tuple[str, ...]]
"""Fields of one code list alone, by the names of the API; "" and () are left out there."""


class UkjentKode(LookupError):
    """A code that is in no code list of that name."""

    def __init__(self, kodeverk: str, kode: str) -> None:
        super().__init__(f"{kode!r} finnes ikke i kodeverket {kodeverk}")
        self.kodeverk = kodeverk
        self.kode = kode


@dataclass(frozen=True, slots=True, kw_only=True)
class Kode:
    """One entry as the guide prints it. `gyldig_fra` and `gyldig_til` are first and last day; None: open."""

    kode: str
    gruppe: str | None = None
    veiledning: str | None = None
    hjemmel: str | None = None
    konsekvens: str | None = None
    gyldig_fra: date | None = None
    gyldig_til: date | None = None
    skrivemaater: tuple[str, ...] = ()
    """Other spellings in the guides that mean this code; taken in, never shown."""
    kilde: str = ""
    """The guide section of the table."""
    antakelse: str | None = None
    """What is assumed where the guides are silent (regelbeskrivelse §0.5); None where they say it."""

    def gyldig(self, dato: date) -> bool:
        """Whether the code may be used for a date."""
        return (self.gyldig_fra or date.min) <= dato <= (self.gyldig_til or date.max)

    def tillegg(self) -> Tillegg:
        """What this code list shows beyond the fields of all."""
        return {}
