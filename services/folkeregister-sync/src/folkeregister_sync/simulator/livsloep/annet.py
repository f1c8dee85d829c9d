"""Entries of other types, noise, gaps, and entries word for word."""

import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from folkeregister_sync.simulator.ident import syntetiske_identer
from folkeregister_sync.simulator.livsloep.element import avloes, element
from folkeregister_sync.simulator.livsloep.hendelse import foey_til
from folkeregister_sync.simulator.simulert_folkeregister import SimulertFolkeregister
from folkeregister_sync.simulator.steg import Annet, Hull, Raa, Stoey

_FOEDT = date(1900, 1, 1)
"""Nobody in a scenario is born then."""


def annet(register: SimulertFolkeregister, steg: Annet, ajourholdt: str) -> None:
    """An entry of the type given; with `status`, the person gets it."""
    if steg.status is not None:
        ny = element(ajourholdt, steg.hendelsestype, None, status=steg.status)
        avloes(register.person(steg.ident), "status", ny)
    foey_til(register, steg, ajourholdt, steg.hendelsestype, [])


def stoey(register: SimulertFolkeregister, steg: Stoey, ajourholdt: str) -> None:
    """Entries about others; no two of one call about the same."""
    for ident in islice(_andre(), steg.antall):
        register.foey_til(ident, steg.hendelsestype, ajourholdt, None, None)


def _andre() -> Iterator[str]:
    for dag in itertools.count():
        yield from syntetiske_identer(_FOEDT + timedelta(days=dag))


def hull(register: SimulertFolkeregister, steg: Hull, ajourholdt: str) -> None:
    """Numbers that are left out."""
    register.hopp_over(steg.antall)


def raa(register: SimulertFolkeregister, steg: Raa, ajourholdt: str) -> None:
    """Word for word; the documents are kept under the ids that the entry names."""
    oppfoering = {"ajourholdstidspunkt": ajourholdt} | steg.oppfoering
    if steg.hendelsesdokument is not None:
        register.hendelsesdokumenter[oppfoering["hendelsesdokument"]] = steg.hendelsesdokument
    if steg.persondokument is not None:
        register.arkiv[oppfoering["persondokument"]] = steg.persondokument
        register.personer[oppfoering["folkeregisteridentifikator"]] = steg.persondokument
    register.sett_inn(oppfoering, steg.sekvensnummer)
