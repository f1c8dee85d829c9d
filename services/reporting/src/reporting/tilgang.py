"""What a caller may see: as a selection in a table, and of one person."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Protocol

from fastapi import Depends
from nir.token import Bruker, krev

from reporting.indeks.kolonne import Maske
from reporting.indeks.tekstkolonne import Kodekolonne
from reporting.sted import tidligere_numre

krev_leser = krev("saksbehandler", "leser", "administrativ", "imdi")
Leser = Annotated[Bruker, Depends(krev_leser)]
"""A caller who may read: a kommune's roles, or IMDi. Others are answered 403."""


class MedInnsyn(Protocol):
    """A table whose rows belong to a kommune and may be protected."""

    kommune: Kodekolonne
    vern: Kodekolonne

    def alle(self) -> Maske:
        """Every row."""


@dataclass(frozen=True, slots=True)
class Innsyn:
    """A caller's view."""

    bruker: Bruker

    @property
    def alle_kommuner(self) -> bool:
        """IMDi reads all."""
        return self.bruker.har("imdi")

    def ser(self, kommunenummer: str | None, adressebeskyttelse: str) -> bool:
        """May see a person followed up there and so protected."""
        hos_oss = self.alle_kommuner or (
            kommunenummer is not None and kommunenummer == self.bruker.kommunenummer
        )
        return hos_oss and self.bruker.ser(adressebeskyttelse)

    def personer(self, tabell: MedInnsyn) -> Maske:
        """The rows of those whom the caller's kommune follows up today."""
        return self._uvernet(tabell, () if self.alle_kommuner else (self.bruker.kommunenummer or "",))

    def avsluttede(self, tabell: MedInnsyn, dag: date) -> Maske:
        """The rows of endings that arose in the caller's kommune, or in one that has become part of it."""
        if self.alle_kommuner:
            return self._uvernet(tabell, ())
        return self._uvernet(tabell, tidligere_numre(self.bruker.kommunenummer or "", dag))

    def _uvernet(self, tabell: MedInnsyn, kommuner: tuple[str, ...]) -> Maske:
        synlig = tabell.alle()
        if not self.alle_kommuner:
            synlig &= tabell.kommune.en_av(kommuner)
        skjult = [vern for vern in tabell.vern.ordbok.tekster if not self.bruker.ser(vern)]
        if skjult:
            synlig &= ~tabell.vern.en_av(skjult)
        return synlig
