"""What each step does to the population and to the feed."""

from collections.abc import Callable
from typing import Any

from folkeregister_sync.simulator import steg as s
from folkeregister_sync.simulator.livsloep import (
    adressebeskyttelse,
    annet,
    annullering,
    bosted,
    doedsfall,
    identer,
    landegrense,
    navn,
    person,
)
from folkeregister_sync.simulator.simulert_folkeregister import SimulertFolkeregister

_HANDLING: dict[type[s.Steg], Callable[[SimulertFolkeregister, Any, str], None]] = {
    s.Person: person.registrer,
    s.Flytting: bosted.flytt,
    s.Utflytting: landegrense.flytt_ut,
    s.Innflytting: landegrense.flytt_inn,
    s.Doedsfall: doedsfall.doe,
    s.Annullering: annullering.annuller,
    s.Navneendring: navn.endre,
    s.Adressebeskyttelse: adressebeskyttelse.endre,
    s.NyIdent: identer.ny_ident,
    s.Sammenslaaing: identer.slaa_sammen,
    s.Splitting: identer.splitt,
    s.Annet: annet.annet,
    s.Kommuneregulering: bosted.reguler,
    s.Stoey: annet.stoey,
    s.Hull: annet.hull,
    s.Raa: annet.raa,
}


def utfoer(register: SimulertFolkeregister, steg: s.EttSteg, ajourholdt: str) -> None:
    """Let a step happen. `ajourholdt`: when Folkeregisteret learnt of it, RFC 3339.

    Raises:
        UkjentPerson: it names somebody who is not there.
    """
    _HANDLING[type(steg)](register, steg, ajourholdt)
