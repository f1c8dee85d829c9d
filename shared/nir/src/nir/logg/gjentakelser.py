"""A warning that repeats is logged once a minute, with the number of lines that were left out.

Without the broker a client warns several times a second, and other lines are hard to find among them.
"""

import logging
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass

import structlog
from structlog.typing import EventDict, WrappedLogger

_MINUTT = 60.0
_FLEST = 1000
"""If more kinds of lines than this are remembered, those older than a minute are forgotten."""
_EGNE_FOR_HVER = frozenset({"timestamp", "request_id", "hendelseId", "ms", "exc_info", "stack_info"})
"""Fields that differ between lines of the same kind."""
_STILLE = frozenset({"debug", "info"})


@dataclass(slots=True)
class _Slag:
    fra: float
    utelatt: int = 0


class Gjentakelser:
    """Counts the lines of each kind. `klokke`: monotonic, in seconds."""

    def __init__(self, klokke: Callable[[], float] = time.monotonic) -> None:
        self._klokke = klokke
        self._slag: dict[Hashable, _Slag] = {}

    def slipp(self, slag: Hashable) -> int | None:
        """How many lines of this kind were left out before this one; None: leave this one out too."""
        naa = self._klokke()
        kjent = self._slag.get(slag)
        if kjent is not None and naa - kjent.fra < _MINUTT:
            kjent.utelatt += 1
            return None
        self._slag[slag] = _Slag(naa)
        if len(self._slag) > _FLEST:
            self._slag = {hva: s for hva, s in self._slag.items() if naa - s.fra < _MINUTT}
        return kjent.utelatt if kjent is not None else 0


class Egne:
    """A structlog processor for our own warnings and errors: of equal lines it lets one a minute through."""

    def __init__(self, gjentakelser: Gjentakelser) -> None:
        self._gjentakelser = gjentakelser

    def __call__(self, _logger: WrappedLogger, _navn: str, hendelse: EventDict) -> EventDict:
        if hendelse.get("level") in _STILLE:
            return hendelse
        slag = tuple((felt, str(hendelse[felt])) for felt in sorted(hendelse.keys() - _EGNE_FOR_HVER))
        utelatt = self._gjentakelser.slipp(slag)
        if utelatt is None:
            raise structlog.DropEvent
        return {**hendelse, "utelatt": utelatt} if utelatt else hendelse


class Bibliotekers(logging.Filter):
    """A filter for lines of libraries: of the lines with the same template it lets one a minute through."""

    def __init__(self, gjentakelser: Gjentakelser) -> None:
        super().__init__()
        self._gjentakelser = gjentakelser

    def filter(self, record: logging.LogRecord) -> bool:
        feil = record.exc_info[0] if record.exc_info else None
        utelatt = self._gjentakelser.slipp((record.name, record.levelno, str(record.msg), feil))
        record.utelatt = utelatt
        return utelatt is not None


def med_utelatt(_logger: WrappedLogger, _navn: str, hendelse: EventDict) -> EventDict:
    """A structlog processor that adds to a library's line how many lines `Bibliotekers` left out before
    it.
    """
    utelatt = getattr(hendelse.get("_record"), "utelatt", 0)
    return {**hendelse, "utelatt": utelatt} if utelatt else hendelse
