"""The address at which something that a person lacks is registered."""

from calendar import monthrange
from urllib.parse import urlencode

from saksbehandler.api.registrering import Seksjonsnavn
from saksbehandler.oekt.oekt import Oekt
from saksbehandler.skjermer.person.seksjoner import SKJEMAER

_DELTAKELSE = ("tiltak", "fravaer")
"""The sections that the person page shows under Deltakelse (A 7, A 8)."""

_DAGFELTER: dict[Seksjonsnavn, tuple[str, str]] = {
    "tiltak": ("startdato", "sluttdato"),
    "fravaer": ("fra", "til"),
}
"""Section whose form asks for a period → the fields of the first and the last day."""

_REGISTRERER = frozenset({"saksbehandler", "administrativ"})
"""The roles that register (kontrakt §3.6)."""


def maanedslenke(oekt: Oekt, duf: str, seksjon: Seksjonsnavn, maaned: str) -> str:
    """The form of tiltak or fravær with the first and the last day of a month (`2025-03`) filled in.

    For other sections, and for a user who may not register: as `skjemalenke`.
    """
    lenke = skjemalenke(oekt, duf, seksjon)
    if seksjon not in _DAGFELTER or "#" in lenke:
        return lenke
    aar, nummer = int(maaned[:4]), int(maaned[5:])
    fra, til = _DAGFELTER[seksjon]
    dager = {fra: f"{maaned}-01", til: f"{maaned}-{monthrange(aar, nummer)[1]}"}
    return f"{lenke}?{urlencode(dager)}"


def skjemalenke(oekt: Oekt, duf: str, seksjon: Seksjonsnavn) -> str:
    """The form of the section; the person page for a user who may not register, or if there is no form."""
    if seksjon in SKJEMAER and not _REGISTRERER.isdisjoint(oekt.roller):
        return f"/personer/{duf}/{seksjon}/ny"
    return f"/personer/{duf}#{'deltakelse' if seksjon in _DELTAKELSE else seksjon}"
