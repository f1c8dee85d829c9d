"""The kinds of påminnelser, each with the section in which a registration ends it."""

from collections.abc import Mapping

from saksbehandler.api.paaminnelser import Paaminnelsesnavn
from saksbehandler.api.registrering import Seksjonsnavn

SLAG: Mapping[Paaminnelsesnavn, Seksjonsnavn | None] = {
    "frist": None,
    "uten-sluttmaal": "sluttmaal",
    "uten-tiltak": "tiltak",
    "avsluttet-av-regelmotor": "avslutning",
}
"""In the order of the start page. A deadline that comes near is read on the person's page."""
FILTRE = ("kommunenummer", "bydelsnummer", "duf", "fornavn", "etternavn")
KOLONNER = ("dato", "dufNummer", "etternavn", "fornavn")
"""The columns by which a list sorts, in their order."""
