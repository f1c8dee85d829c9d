"""Scenarios: steps from a file or from requests. After a restart the steps are repeated from a journal."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import IO

from pydantic import ValidationError

from folkeregister_sync.simulator.livsloep import utfoer
from folkeregister_sync.simulator.livsloep.element import OSLO
from folkeregister_sync.simulator.simulert_folkeregister import SimulertFolkeregister, UkjentPerson
from folkeregister_sync.simulator.steg import STEG, EttSteg, Scenario


class UgyldigScenario(Exception):
    """The file cannot be read, or a step names an unknown person. The message names the file or the step."""


def les_scenario(fil: Path) -> list[EttSteg]:
    """The steps in a scenario file.

    Raises:
        UgyldigScenario: the file is missing, is not JSON, or is not a scenario.
    """
    try:
        return Scenario.model_validate_json(fil.read_bytes()).steg
    except (OSError, ValidationError) as feil:
        raise UgyldigScenario(f"{fil}: {feil}") from feil


class Fortelling:
    """Carries out steps on the register. Each step is in the journal before its request is answered."""

    def __init__(self, register: SimulertFolkeregister, journal: Path | None = None) -> None:
        self.register = register
        self._journal: IO[str] | None = None
        if journal is not None:
            self._gjenfortell(journal)
            journal.parent.mkdir(parents=True, exist_ok=True)
            self._journal = journal.open("a", encoding="utf-8")

    @property
    def er_begynt(self) -> bool:
        """Whether a step has been carried out, also one from the journal.

        If so, the scenario file is ignored.
        """
        return bool(self.register.personer or self.register.feed)

    def fortell(self, steg: Iterable[EttSteg]) -> None:
        """Carry out the steps in order.

        Raises:
            UgyldigScenario: a step names an unknown person. The steps before it have been carried out.
        """
        for nummer, ett in enumerate(steg, 1):
            stemplet = ett.model_copy(update={"ajourholdt": ett.ajourholdt or datetime.now(OSLO)})
            self._skje(stemplet, nummer)
            self._noter(stemplet)

    def _skje(self, steg: EttSteg, nummer: int) -> None:
        try:
            utfoer(self.register, steg, _nanosekunder(steg.ajourholdt or datetime.now(OSLO)))
        except UkjentPerson as feil:
            raise UgyldigScenario(f"step {nummer} ({steg.hendelse}): {feil}") from feil

    def _noter(self, steg: EttSteg) -> None:
        if self._journal is not None:
            self._journal.write(steg.model_dump_json(by_alias=True, exclude_none=True) + "\n")
            self._journal.flush()

    def _gjenfortell(self, journal: Path) -> None:
        if not journal.exists():
            return
        for nummer, linje in enumerate(journal.read_text(encoding="utf-8").splitlines(), 1):
            self._skje(STEG.validate_json(linje), nummer)


def _nanosekunder(tid: datetime) -> str:
    """RFC 3339 with nine decimals, as Folkeregisteret often writes it."""
    lokal = tid.replace(tzinfo=OSLO) if tid.tzinfo is None else tid.astimezone(OSLO)
    helt, forskyvning = lokal.isoformat(timespec="microseconds")[:-6], lokal.isoformat()[-6:]
    return f"{helt}000{forskyvning}"
