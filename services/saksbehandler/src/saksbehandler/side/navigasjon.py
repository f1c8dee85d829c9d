"""The menu, and the place in it that each screen has."""

from dataclasses import dataclass
from typing import Literal

from fastapi import APIRouter

Menyvalg = Literal[
    "start",
    "personsoek",
    "personlister",
    "kalender",
    "rapporter",
    "aarskontroll",
    "statistikk",
    "innsynslogg",
    "etterregistrering",
    "om",
]
MENY: dict[Menyvalg, str] = {
    "start": "/",
    "personsoek": "/personsoek",
    "personlister": "/personlister",
    "kalender": "/kalender",
    "rapporter": "/rapporter/avsluttede",
    "aarskontroll": "/aarskontroll",
    "statistikk": "/statistikk",
    "innsynslogg": "/innsynslogg",
    "etterregistrering": "/etterregistrering",
}
"""The entries of the main menu, each with its address. Its text is `meny.<entry>`."""
FOR_ROLLE: dict[Menyvalg, str] = {"etterregistrering": "imdi"}
"""Entry → the role that a user must have to be shown the entry."""
TASTER: dict[Menyvalg, str] = {
    "start": "h",
    "personsoek": "s",
    "personlister": "l",
    "kalender": "k",
    "rapporter": "r",
    "aarskontroll": "a",
    "statistikk": "t",
    "innsynslogg": "i",
    "etterregistrering": "e",
}
"""The keyboard key that leads to each entry of the main menu."""
SIDETASTER = {"soekefelt": "/", "forrige": "f", "neste": "n", "hjelp": "?"}
"""The keyboard keys for what several pages have. The text of each is `hjelp.tast_<name>`."""
UTENFOR: frozenset[Menyvalg] = frozenset({"om"})
"""Places that the main menu does not show: pages before login and about the service itself."""


@dataclass(frozen=True, slots=True)
class Skjerm:
    """A screen: its routes, and the menu entry that they belong to."""

    navn: str
    ruter: APIRouter
    meny: Menyvalg
