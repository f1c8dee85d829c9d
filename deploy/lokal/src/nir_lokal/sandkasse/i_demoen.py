"""The persons of the demo kommune whom a caseworker can work with: one of each kind, with days relative to
the day on which the demo was loaded.
"""

import zlib
from collections.abc import Callable
from datetime import date

from nir_lokal.sandkasse.identitet import Identitet, identitet
from nir_lokal.sandkasse.ny_person import Sted, lag_person
from nir_lokal.sandkasse.slag import les_slag

UTELATT = frozenset({"frist-passert", "permanent-stans", "avvist-program", "flyttet", "utvandret", "doed"})
"""The kinds whose programme the regelmotor ends.

They are left out, so that the demo's report shows only the six persons of guide B.
"""
_AAR = 9972
"""The year in the DUF-numre of these persons."""


def lag_i_demoen(system: Sted, kommune: str, dag: date, si: Callable[[str], None]) -> None:
    """Make one person of each kind, except `UTELATT`.

    A second call with the same day does only what the first left undone.

    Raises:
        Avvist: a registration was refused.
        httpx.HTTPError: the system does not answer.
    """
    alle = [slag for navn, slag in les_slag(dag).items() if navn not in UTELATT]
    for slag in alle:
        lag_person(system, slag, hvem(slag.slag, dag), kommune)
    si(f"{len(alle)} more persons are made for {kommune}, most of them with a programme under way or ahead")


def hvem(slag: str, dag: date) -> Identitet:
    """The person of the kind in a demo that was loaded on `dag`."""
    return identitet(zlib.crc32(f"{slag} {dag}".encode()) % 1_000_000, _AAR)
