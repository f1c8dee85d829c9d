"""The kinds of index that a column can have. Each function makes one with the register's `Navnebok`."""

from collections.abc import Callable

from reporting.projeksjon.indeks.dagsindeks import Dagsindeks, Spoersmaal
from reporting.projeksjon.indeks.navnebok import Navnebok
from reporting.projeksjon.indeks.stedsindeks import Fylkeindeks, Stedsindeks
from reporting.projeksjon.indeks.tallindeks import Alderindeks, Datoindeks, Dufindeks, Jaindeks, Mengdeindeks
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks, Navneindeks


def duf(_: Navnebok) -> Dufindeks:
    """The DUF-nummer. Every table has this index already, and uses its own."""
    return Dufindeks()


def navn(navnebok: Navnebok) -> Navneindeks:
    """Names. A search finds any part of a name."""
    return Navneindeks(navnebok)


def kode(_: Navnebok) -> Kodeindeks:
    """Texts with few distinct values."""
    return Kodeindeks()


def dato(_: Navnebok) -> Datoindeks:
    """Dates."""
    return Datoindeks()


def alder(_: Navnebok) -> Alderindeks:
    """The age in full years. The index keeps the day of birth."""
    return Alderindeks()


def ja(_: Navnebok) -> Jaindeks:
    """Yes or no."""
    return Jaindeks()


def mengde(_: Navnebok) -> Mengdeindeks:
    """A set of codes."""
    return Mengdeindeks()


def sted(_: Navnebok) -> Stedsindeks:
    """Kommune or bydel by its name on the day of reading. Kept as (kommunenummer, bydelsnummer)."""
    return Stedsindeks()


def fylke(_: Navnebok) -> Fylkeindeks:
    """Fylke by its name on the day of reading. The index keeps the kommunenummer."""
    return Fylkeindeks()


def paa_dagen(spoersmaal: Spoersmaal) -> Callable[[Navnebok], Dagsindeks]:
    """Whether `spoersmaal` holds for a row on the day of reading. The index keeps the row."""
    return lambda _: Dagsindeks(spoersmaal)
