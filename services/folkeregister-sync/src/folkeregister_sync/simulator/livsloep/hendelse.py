"""Adds the entry of a step to the feed."""

from folkeregister_sync.simulator.simulert_folkeregister import Dokument, SimulertFolkeregister
from folkeregister_sync.simulator.steg import Hendelsessteg


def foey_til(
    register: SimulertFolkeregister,
    steg: Hendelsessteg,
    ajourholdt: str,
    type_: str,
    egenskaper: list[Dokument],
) -> None:
    """Add an entry about the step's person, with the documents that the step does not leave out."""
    register.foey_til(
        steg.ident,
        type_,
        ajourholdt,
        None if steg.uten_hendelsesdokument else egenskaper,
        None if steg.uten_persondokument else register.person(steg.ident),
        steg.sekvensnummer,
    )
