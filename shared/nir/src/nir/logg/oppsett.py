"""Sets up the log of a process."""

import logging
import os
import socket
import sys

import orjson
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from nir.logg.gjentakelser import Bibliotekers, Egne, Gjentakelser, med_utelatt


def sett_opp(nivaa: str = "INFO", tjeneste: str = "nir", instans: str = "") -> None:
    """Log our own events from `nivaa` up, and those of libraries from WARNING or `nivaa` up, the higher one.

    Each line has `tjeneste` and `instans`. If `instans` is empty, a line has the machine's name and the
    process' number instead.
    """
    fra = logging.getLevelNamesMapping()[nivaa]
    stempler = _stempler(tjeneste, instansnavn(instans))
    structlog.configure(
        processors=[
            *stempler,
            Egne(Gjentakelser()),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(serializer=orjson.dumps),
        ],
        logger_factory=_Linjer,
        wrapper_class=structlog.make_filtering_bound_logger(fra),
    )
    utgang = logging.StreamHandler()
    utgang.addFilter(Bibliotekers(Gjentakelser()))
    utgang.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*stempler, med_utelatt],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    rot = logging.getLogger()
    rot.handlers = [utgang]
    rot.setLevel(max(fra, logging.WARNING))


def instansnavn(instans: str) -> str:
    """The name of this process: the given one, or the machine's name and the process' number."""
    return instans or f"{socket.gethostname()}-{os.getpid()}"


def _stempler(tjeneste: str, instans: str) -> list[Processor]:
    def avsender(_logger: WrappedLogger, _navn: str, hendelse: EventDict) -> EventDict:
        return {**hendelse, "tjeneste": tjeneste, "instans": instans}

    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        avsender,
    ]


class _Linjer(structlog.BytesLogger):
    """A logger that writes lines to stderr and has a name."""

    def __init__(self, navn: str = "nir") -> None:
        super().__init__(sys.stderr.buffer)
        self.name = navn
