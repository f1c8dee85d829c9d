"""The rows of a table that a caller may see."""

from datetime import date
from typing import Protocol

from reporting.projeksjon.indeks.indeks import Maske
from reporting.projeksjon.indeks.tekstindeks import Kodeindeks
from reporting.rammer.sted import tidligere_numre
from reporting.rammer.tilgang import Innsyn


class MedVern(Protocol):
    """A table whose rows have a kommune, a bydel and an address protection."""

    kommune: Kodeindeks
    bydel: Kodeindeks
    vern: Kodeindeks

    def alle(self) -> Maske:
        """Every row."""


def synlige_personer(tabell: MedVern, innsyn: Innsyn) -> Maske:
    """The rows of persons whom the caller's kommune follows up today."""
    return _synlige(tabell, innsyn, (innsyn.bruker.kommunenummer or "",))


def synlige_avsluttede(tabell: MedVern, innsyn: Innsyn, dag: date) -> Maske:
    """The rows of endings that arose in the caller's kommune, or in one that has become part of it."""
    if innsyn.alle_kommuner:
        return _synlige(tabell, innsyn, ())
    return _synlige(tabell, innsyn, tidligere_numre(innsyn.bruker.kommunenummer or "", dag))


def _synlige(tabell: MedVern, innsyn: Innsyn, kommuner: tuple[str, ...]) -> Maske:
    synlig = tabell.alle()
    if not innsyn.alle_kommuner:
        synlig &= tabell.kommune.en_av(kommuner)
    if innsyn.bydelsnummer is not None:
        synlig &= tabell.bydel.en_av((innsyn.bydelsnummer,))
    skjult = [vern for vern in tabell.vern.ordbok.tekster if not innsyn.bruker.ser(vern)]
    if skjult:
        synlig &= ~tabell.vern.en_av(skjult)
    return synlig
