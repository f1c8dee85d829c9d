"""Vedtakstyper with template titles and what each takes (A 5.2, rules.md § 9)."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from regelverk.fakta.innslag import Resultat
from regelverk.kodeverk.kode import Kode
from regelverk.kodeverk.oppslag import Oppslag, aapne

Slag = Literal["deltakelse", "utvidelse", "permisjon", "midlertidig stans", "permanent stans", "annet"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vedtakstype(Kode):
    """A type of decision. `slag` is what the deadline and the ending look at."""

    slag: Slag
    resultater: tuple[Resultat, ...]
    tittel: str
    """Title of the template for a decision granted or made."""
    tittel_avslag: str | None = None
    """Title of the template for a refusal; None where the type has no refusal."""
    krever_startdato: bool = False
    krever_sluttdato: bool = False

    @property
    def krever_dagtype(self) -> bool:
        """Permisjon alone is counted in virkedager or kalenderdager (A 5.5); no other type takes it."""
        return self.slag == "permisjon"

    @property
    def er_stans(self) -> bool:
        """Midlertidig or permanent: a klage won extends the deadline (A 6.2)."""
        return self.slag in ("midlertidig stans", "permanent stans")


@cache
def vedtakstyper() -> Oppslag[Vedtakstype]:
    """The 16 types."""
    return aapne("vedtakstyper", Vedtakstype)


def vedtakstype(kode: str) -> Vedtakstype:
    """The type of that name; raises `UkjentKode`."""
    return vedtakstyper()[kode]
