"""The kinds of påminnelser, each with the section in which a registration ends it."""

from collections.abc import Mapping

from nir_klient.generert_reporting.models import Paaminnelse, PaaminnelseOmAvsluttet

from saksbehandler.api.paaminnelser import Paaminnelsesnavn
from saksbehandler.api.registrering import Seksjonsnavn

SLAG: Mapping[Paaminnelsesnavn, Seksjonsnavn | None] = {
    "frist": None,
    "uten-sluttmaal": "sluttmaal",
    "uten-tiltak": "tiltak",
    "avsluttet-av-regelmotor": "avslutning",
}
"""Kind → the section of the registration that ends it, in the order of the start page.

None: the kind is about a deadline that comes near, which is read on the person's page.
"""
FILTRE = ("kommunenummer", "bydelsnummer", "duf", "fornavn", "etternavn")
KOLONNER = ("dato", "dufNummer", "etternavn", "fornavn")
"""The columns by which a list sorts, in their order."""
_UTGAATT_OPPSTARTSFRIST = "Utgått oppstartsfrist"


def mangler(navn: Paaminnelsesnavn, rad: Paaminnelse | PaaminnelseOmAvsluttet) -> Seksjonsnavn | None:
    """The section in which a registration ends the påminnelse; None: the person's page says what to register.

    A programme that did not begin in time lacks sluttmål or vedtak, and takes no ending before that (B 3).
    """
    if isinstance(rad, PaaminnelseOmAvsluttet) and rad.avslutningsaarsak == _UTGAATT_OPPSTARTSFRIST:
        return "vedtak" if rad.sluttmaal else "sluttmaal"
    return SLAG[navn]
