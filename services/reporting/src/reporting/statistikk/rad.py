"""A row of a statistic: a kommune, or the country, in a year."""

from dataclasses import dataclass
from typing import Any

from reporting.statistikk.grunnlag.kolonner import Statistikk

Verdi = int | float | None
LANDET = "Hele landet"
UKJENT_KOMMUNE = "Ukjent kommune"


@dataclass(frozen=True, slots=True)
class Statistikkrad:
    """A row. `verdier`: the values by column; None if there is no value or the column is in `skjermet`."""

    aar: int
    kommunenummer: str | None
    kommune: str
    verdier: dict[str, Verdi]
    skjermet: tuple[str, ...] = ()
    """Columns that are not shown, so that no small count can be found."""

    def som_json(self, statistikk: Statistikk) -> dict[str, Any]:
        """The row of a JSON answer."""
        return {
            "aar": self.aar,
            "kommunenummer": self.kommunenummer,
            "kommune": self.kommune,
            **{k.navn: self.verdier[k.navn] for k in statistikk.kolonner},
            "skjermet": list(self.skjermet),
        }
