"""Adds entries of other types, entries about persons outside the population, gaps, and ready-made entries."""

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
"""The first day of birth of persons outside the population. No scenario has a person born so early."""


def annet(register: SimulertFolkeregister, steg: Annet, ajourholdt: str) -> None:
    """Add an entry of the step's type. With `status` the person gets that personstatus."""
    if steg.status is not None:
        ny = element(ajourholdt, steg.hendelsestype, None, status=steg.status)
        avloes(register.person(steg.ident), "status", ny)
    foey_til(register, steg, ajourholdt, steg.hendelsestype, [])


def stoey(register: SimulertFolkeregister, steg: Stoey, ajourholdt: str) -> None:
    """Add entries about persons outside the population, each about a different person."""
    for ident in islice(_andre(), steg.antall):
        register.foey_til(ident, steg.hendelsestype, ajourholdt, None, None)


def _andre() -> Iterator[str]:
    for dag in itertools.count():
        yield from syntetiske_identer(_FOEDT + timedelta(days=dag))


def hull(register: SimulertFolkeregister, steg: Hull, ajourholdt: str) -> None:
    """Leave a gap of numbers in the feed."""
    register.hopp_over(steg.antall)


def raa(register: SimulertFolkeregister, steg: Raa, ajourholdt: str) -> None:
    """Add a ready-made entry. Its documents are stored under the ids that the entry names."""
    oppfoering = {"ajourholdstidspunkt": ajourholdt} | steg.oppfoering
    if steg.hendelsesdokument is not None:
        register.hendelsesdokumenter[oppfoering["hendelsesdokument"]] = steg.hendelsesdokument
    if steg.persondokument is not None:
        register.arkiv[oppfoering["persondokument"]] = steg.persondokument
        register.personer[oppfoering["folkeregisteridentifikator"]] = steg.persondokument
    register.sett_inn(oppfoering, steg.sekvensnummer)
