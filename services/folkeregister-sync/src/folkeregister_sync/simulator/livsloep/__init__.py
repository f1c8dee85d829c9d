"""Applies each kind of step to the population and the feed."""

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
    """Carry out a step. `ajourholdt`: the time (RFC 3339) when Folkeregisteret wrote the event.

    Raises:
        UkjentPerson: the step names a person who is not in the scenario.
    """
    _HANDLING[type(steg)](register, steg, ajourholdt)
