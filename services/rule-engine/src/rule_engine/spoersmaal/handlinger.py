"""What the asker may register, edit and delete now (kontrakt §6.3)."""

from typing import Any

from nir.meldinger.spoersmaal import Spoersmaal
from regelverk.fakta.hendelse import Aktoer
from regelverk.visning.handlinger.handlinger import handlinger

from rule_engine.tilstand.registrert import Registrert
from rule_engine.tilstand.tilstand import Tilstand


def svar_om_handlinger(t: Tilstand, registrert: Registrert, spoersmaal: Spoersmaal) -> dict[str, Any] | None:
    """The answer for the asker's kommune, as of today. None: the person is unknown to the asker.

    A caller who sees all kommuner registers for none of them, so such a caller may do nothing.
    """
    return handlinger(registrert.person, spoerrer(spoersmaal), t.idag, t.vilkaar)


def spoerrer(spoersmaal: Spoersmaal) -> Aktoer:
    """The asker as the user of a fact. The kommunenummer is empty for an asker who sees all kommuner."""
    return Aktoer(
        kommunenummer=spoersmaal.kommunenummer or "",
        bruker=spoersmaal.bruker or "",
        ser=spoersmaal.ser,
        bydelsnummer=spoersmaal.bydelsnummer,
        tidligere_numre=spoersmaal.tidligere_numre or None,
    )
