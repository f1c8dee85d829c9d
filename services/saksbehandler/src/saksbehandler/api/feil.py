"""The errors in which a call of the API can end."""

from dataclasses import dataclass, field
from typing import Any, Literal

Slag = Literal["utilgjengelig", "utlogget", "ikke_tilgang", "ukjent", "travelt", "konflikt", "avvist", "feil"]
_SLAG: dict[int, Slag] = {
    400: "avvist",
    401: "utlogget",
    403: "ikke_tilgang",
    404: "ukjent",
    409: "avvist",
    412: "konflikt",
    422: "avvist",
    429: "travelt",
    503: "utilgjengelig",
}
NETTET_BORTE = "SAK-API-BORTE"
"""The kode of an `ApiFeil` if the API gave no answer."""
UVENTET = "SAK-API-UVENTET"
"""The kode of an `ApiFeil` if the API gave an answer that its description does not have."""

FELT_TOMT = "NIR-FELT-MANGLER"
"""The kode of a field that must be filled in and is empty."""
BEKREFTES = frozenset({"NIR-AVSLUTNING-BEKREFT", "SAK-GJENAAPNING-BEKREFT"})
"""The koder that ask the user to confirm the registration."""


@dataclass(frozen=True, slots=True)
class Feltfeil:
    """What is wrong with a field. `felt` is None if the error is about the whole registration."""

    kode: str
    detail: str
    felt: str | None = None


@dataclass(frozen=True, slots=True)
class Fortsetter:
    """A vedtak or a tiltak that goes on after an ending (B 6)."""

    navn: str
    sluttdato: str | None


@dataclass(eq=False)
class ApiFeil(Exception):
    """The API answered with a problem (RFC 9457), or did not answer at all."""

    kode: str
    status: int
    detail: str = ""
    feil: tuple[Feltfeil, ...] = ()
    fortsetter: tuple[Fortsetter, ...] = ()
    rad: dict[str, Any] = field(default_factory=dict)
    """After 412: the row as it is now."""
    vent_sekunder: int | None = None
    """After 429 and 503: how long the API asks to wait."""

    @property
    def slag(self) -> Slag:
        """The kind of error, which shows what the user can do: wait, log in, correct …"""
        return _SLAG.get(self.status, "feil")

    @property
    def spoer(self) -> bool:
        """Whether the API accepts the same registration once the user has confirmed it (B 6)."""
        return self.kode in BEKREFTES

    def __str__(self) -> str:
        """The status and the kode; the text of a problem may name a person."""
        return f"{self.status} {self.kode}"
