"""Changes of name."""

from folkeregister_sync.simulator.livsloep.element import avloes, egenskap, element
from folkeregister_sync.simulator.livsloep.hendelse import foey_til
from folkeregister_sync.simulator.simulert_folkeregister import SimulertFolkeregister
from folkeregister_sync.simulator.steg import Navneendring


def endre(register: SimulertFolkeregister, steg: Navneendring, ajourholdt: str) -> None:
    """Give the person a new name. The old name becomes historic."""
    nytt = element(
        ajourholdt,
        "Navn",
        None,
        fornavn=steg.fornavn,
        mellomnavn=steg.mellomnavn,
        etternavn=steg.etternavn,
    )
    avloes(register.person(steg.ident), "navn", nytt)
    foey_til(register, steg, ajourholdt, "endringINavn", [egenskap("navn", "registrereNy", nytt)])
