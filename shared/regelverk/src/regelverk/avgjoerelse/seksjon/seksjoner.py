"""All sections, by name, in the order of kontrakt §1.7."""

from collections.abc import Mapping
from typing import Any, Final

from regelverk.avgjoerelse.seksjon import (
    fravaer,
    integreringskontrakt,
    klage,
    kontakt,
    reservasjon,
    sluttmaal,
)
from regelverk.avgjoerelse.seksjon.avslutning import avslutning
from regelverk.avgjoerelse.seksjon.seksjon import Seksjon
from regelverk.avgjoerelse.seksjon.tiltak import tiltak
from regelverk.avgjoerelse.seksjon.vedtak import vedtak

_MODULER = (
    kontakt, integreringskontrakt, reservasjon, sluttmaal, vedtak, klage, tiltak, fravaer, avslutning,
)  # fmt: skip
SEKSJONER: Final[Mapping[str, Seksjon[Any]]] = {modul.SEKSJON.navn: modul.SEKSJON for modul in _MODULER}
