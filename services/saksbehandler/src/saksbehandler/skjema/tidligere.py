"""The earlier versions of a row, each with what stood in its fields."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from saksbehandler.side.sider import Leser
from saksbehandler.skjema.felt import KODELISTER, feltnavn
from saksbehandler.skjema.kropp import JA, som_verdier
from saksbehandler.skjema.rad import Rad
from saksbehandler.skjema.seksjon import Seksjon

_DATO = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Tidligere:
    """A version: who registered it and when, and (label, value) of each field. A deletion has no fields."""

    registrert: str
    av: str
    status: str
    felter: tuple[tuple[str, str], ...]


def tidligere(leser: Leser, seksjon: Seksjon, rad: Rad) -> tuple[Tidligere, ...]:
    """The versions, the newest first."""
    return tuple(_versjon(leser, seksjon, en) for en in rad.tidligere)


def _versjon(leser: Leser, seksjon: Seksjon, versjon: Mapping[str, Any]) -> Tidligere:
    verdier = som_verdier(versjon.get("felter") or {})
    vist = [
        (feltnavn(leser, seksjon.navn, navn), _vist(leser, navn, verdi))
        for navn, verdi in verdier.items()
        if navn not in seksjon.skjult
    ]
    return Tidligere(versjon["registrert"], versjon["registrertAv"], versjon["status"], tuple(vist))


def _vist(leser: Leser, navn: str, verdi: str) -> str:
    if navn in KODELISTER:
        return leser.kode(KODELISTER[navn], verdi)
    if _DATO.fullmatch(verdi):
        return ".".join(reversed(verdi.split("-")))
    return leser.t("liste.ja") if verdi == JA else leser.verdi(verdi)
