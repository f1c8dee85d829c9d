"""The ledger of erasures: a file outside Kafka, kept with the backups. It holds no personal data.

When Kafka is restored from an older copy, the erased persons are back. `nir slett-paa-nytt` reads from the
ledger whom to erase again. Each line is one step of one erasure. The line is on the disk before the step is
taken, so that the next command can finish an erasure that was interrupted.
"""

import fcntl
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import orjson

from nir.klokke import naa
from nir.sletting.grunn import Grunn

Innstillinger = Mapping[str, Mapping[str, str]]
"""Topic → its own settings."""


class ListenErLaast(Exception):
    """Another process erases at this moment."""


@dataclass(slots=True)
class Sletting:
    """One erasure. `person` is the pseudonym; `ferdig` is when it was finished, or None."""

    id: str
    person: str
    grunn: str
    bruker: str
    begynt: str
    ferdig: str | None = None
    endret: Innstillinger = field(default_factory=dict)
    """The settings that topics had before this erasure changed them. Empty: no topic is changed now."""


class Sletteliste:
    """The file, open and locked."""

    def __init__(self, fil: Path) -> None:
        self._fil = fil
        self.alle: dict[str, Sletting] = {}
        for linje in fil.read_bytes().splitlines():
            self._ta_inn(_les(linje))

    def paabegynt(self, person: str) -> Sletting | None:
        """The erasure of this person that is not finished; None: there is none."""
        return next((en for en in self.alle.values() if en.person == person and en.ferdig is None), None)

    def siste(self, person: str) -> Sletting | None:
        """The last erasure of this person; None: there is none."""
        egne = [en for en in self.alle.values() if en.person == person]
        return egne[-1] if egne else None

    def begynn(self, person: str, grunn: Grunn, bruker: str) -> Sletting:
        """Write that an erasure begins."""
        id_ = str(uuid4())
        self._skriv(id_, "begynt", person=person, grunn=grunn.value, bruker=bruker)
        return self.alle[id_]

    def endrer(self, sletting: Sletting, foer: Innstillinger) -> None:
        """Write that these settings of topics are about to be changed."""
        self._skriv(sletting.id, "endrer", emner=foer)

    def tilbakestilt(self, sletting: Sletting) -> None:
        """Write that the settings are as before."""
        self._skriv(sletting.id, "tilbakestilt")

    def fullfoer(self, sletting: Sletting, antall: Mapping[str, int]) -> None:
        """Write that the erasure is finished, with the number of records that it erased by place."""
        self._skriv(sletting.id, "ferdig", antall=antall)

    def _skriv(self, id_: str, steg: str, **felter: Any) -> None:
        linje = {"sletting": id_, "steg": steg, "tidspunkt": naa().tidspunkt, **felter}
        with self._fil.open("ab") as ut:
            ut.write(orjson.dumps(linje) + b"\n")
            ut.flush()
            os.fsync(ut.fileno())
        self._ta_inn(linje)

    def _ta_inn(self, linje: dict[str, Any]) -> None:
        match linje:
            case {"steg": "begynt", "sletting": id_}:
                self.alle[id_] = Sletting(
                    id_, linje["person"], linje["grunn"], linje["bruker"], linje["tidspunkt"]
                )
            case {"steg": "endrer", "sletting": id_}:
                self.alle[id_].endret = linje["emner"]
            case {"steg": "tilbakestilt", "sletting": id_}:
                self.alle[id_].endret = {}
            case {"steg": "ferdig", "sletting": id_}:
                self.alle[id_].ferdig = linje["tidspunkt"]


@contextmanager
def aapne_sletteliste(fil: Path) -> Iterator[Sletteliste]:
    """The ledger, for one process at a time. Only the owner can read the file.

    Raises:
        ListenErLaast: another process has it.
    """
    fil.parent.mkdir(parents=True, exist_ok=True)
    laas = os.open(fil, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(laas, fcntl.LOCK_EX | fcntl.LOCK_NB)
        _fullfoer_siste_linje(laas)
        yield Sletteliste(fil)
    except BlockingIOError:
        raise ListenErLaast(str(fil)) from None
    finally:
        os.close(laas)


def _fullfoer_siste_linje(fil: int) -> None:
    """End a line that was only partly written when the machine died. Readers skip that line."""
    lengde = os.lseek(fil, 0, os.SEEK_END)
    if lengde and os.pread(fil, 1, lengde - 1) != b"\n":
        os.write(fil, b"\n")


def _les(linje: bytes) -> dict[str, Any]:
    try:
        lest: dict[str, Any] = orjson.loads(linje)
    except orjson.JSONDecodeError:
        return {}
    return lest
