"""A reading as a row of innsynsloggen, with what the caller may know about the reading (kontrakt §5.14)."""

from typing import Any

import msgspec
from nir.innsyn.oppslag import Oppslag
from nir.token import Bruker

from reporting.rammer.rader import RadSvar

_INTERNT = "skjermede"
_PLASSERING = frozenset({"side", "antall"})
"""Left out of `utvalg`: the number of the page would reveal how many rows come before it."""
FELTER: dict[str, Any] = {
    felt.encode_name: (felt.type, ...)
    for felt in msgspec.structs.fields(Oppslag)
    if felt.encode_name != _INTERNT
}
"""The fields of a row."""


def vist(oppslag: Oppslag, leser: Bruker) -> RadSvar:
    """The reading as a row. `antall` counts only persons whom `leser` may see, so it reveals no other person.

    If another kommune or IMDi has read, a kommune gets no higher `antall` than 1, which is this person.
    """
    rad: RadSvar = msgspec.to_builtins(oppslag)
    skjermede = rad.pop(_INTERNT) or {}
    if leser.ser("strengtFortrolig") and (leser.har("imdi") or _egen(oppslag, leser)):
        return rad
    utvalg = {navn: verdi for navn, verdi in oppslag.utvalg.items() if navn not in _PLASSERING}
    return rad | {"utvalg": utvalg, "antall": _antall(oppslag, skjermede, leser)}


def _antall(oppslag: Oppslag, skjermede: dict[str, int], leser: Bruker) -> int:
    if oppslag.antall <= 1 or oppslag.skjermede is None or not (leser.har("imdi") or _egen(oppslag, leser)):
        return min(oppslag.antall, 1)
    return oppslag.antall - sum(tall for vern, tall in skjermede.items() if not leser.ser(vern))


def _egen(oppslag: Oppslag, leser: Bruker) -> bool:
    """Whether somebody in the kommune of `leser` was the reader, and `leser` is not limited to one bydel."""
    return oppslag.kommunenummer == leser.kommunenummer and leser.bydelsnummer is None
