"""The rows of a table that a caller may see."""

from datetime import date
from typing import Protocol

import numpy as np

from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.tallindeks import Jaindeks
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks
from reporting.rammer.sted import tidligere_numre
from reporting.rammer.tilgang import Innsyn


class Stedfestet(Protocol):
    """A table whose rows have a kommune, a bydel and an address protection."""

    kommune: Kodeindeks
    bydel: Kodeindeks
    vern: Kodeindeks

    def alle(self) -> Maske:
        """Every row."""


class MedFratraadte(Stedfestet, Protocol):
    """A table that also has rows for the kommuner and bydeler that a person has left."""

    fratraadt: Jaindeks
    for_kommunen: Jaindeks
    for_bydelen: Jaindeks


class MedOppfoelger(MedFratraadte, Protocol):
    """A table of endings. The kommune that follows up today can be another than that of the ending."""

    oppfoelger: Kodeindeks
    oppfoelgers_bydel: Kodeindeks


def synlige_personer(tabell: MedFratraadte, innsyn: Innsyn, dag: date, *, fratraadte: bool = False) -> Maske:
    """The rows of persons whom the caller's kommune (for IMDi: any kommune) follows up today.

    A row whose address protection or bydel the caller may not see is left out.

    With `fratraadte`: instead, the rows of persons who have left the caller's kommune. IMDi gets none.
    """
    if fratraadte:
        numre = tidligere_numre(innsyn.bruker.kommunenummer or "", dag)
        return _synlige(tabell, innsyn, numre) & _fratraadte(tabell, innsyn)
    synlige = _synlige(tabell, innsyn, (innsyn.bruker.kommunenummer or "",))
    return synlige & tabell.fratraadt.er(False)


def synlige_i_rapporten(tabell: MedOppfoelger, innsyn: Innsyn, dag: date) -> Maske:
    """The rows of the report that the caller may see: endings in the caller's kommune, or in one that has
    become part of it.

    If the kommune still follows the person up, this is today's row. If the person has left the kommune, it
    is the row of the day of leaving (kontrakt §5.18).
    """
    synlige = synlige_avsluttede(tabell, innsyn, dag)
    dagens = tabell.fratraadt.er(False)
    if not innsyn.alle_kommuner:
        dagens &= tabell.oppfoelger.en_av(tidligere_numre(innsyn.bruker.kommunenummer or "", dag))
    if innsyn.bydelsnummer is not None:
        dagens &= tabell.oppfoelgers_bydel.en_av((innsyn.bydelsnummer,))
    return synlige & (dagens | _fratraadte(tabell, innsyn))


def _fratraadte(tabell: MedFratraadte, innsyn: Innsyn) -> Maske:
    """The rows of persons who have left the caller's kommune, or the caller's bydel if the caller has one."""
    if innsyn.alle_kommuner:
        return np.zeros_like(tabell.alle())
    nivaa = tabell.for_kommunen if innsyn.bydelsnummer is None else tabell.for_bydelen
    return tabell.fratraadt.er(True) & nivaa.er(True)


def synlige_avsluttede(tabell: Stedfestet, innsyn: Innsyn, dag: date) -> Maske:
    """The rows of endings that arose in the caller's kommune, or in one that has become part of it.

    IMDi gets every ending. A row whose address protection or bydel the caller may not see is left out.
    """
    if innsyn.alle_kommuner:
        return _synlige(tabell, innsyn, ())
    return _synlige(tabell, innsyn, tidligere_numre(innsyn.bruker.kommunenummer or "", dag))


def _synlige(tabell: Stedfestet, innsyn: Innsyn, kommuner: tuple[str, ...]) -> Maske:
    synlig = tabell.alle()
    if not innsyn.alle_kommuner:
        synlig &= tabell.kommune.en_av(kommuner)
    if innsyn.bydelsnummer is not None:
        synlig &= tabell.bydel.en_av((innsyn.bydelsnummer,))
    skjult = [vern for vern in tabell.vern.ordbok.tekster if not innsyn.bruker.ser(vern)]
    if skjult:
        synlig &= ~tabell.vern.en_av(skjult)
    return synlig
