"""Logging: one JSON object for each line on stderr, without personal data."""

import logging
import sys

import orjson
import structlog
from structlog.typing import Processor

_STEMPLER: list[Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_logger_name,
    structlog.processors.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]


def sett_opp(nivaa: str = "INFO") -> None:
    """Log our own lines from `nivaa` up.

    Libraries, which use the standard library's log, log from WARNING up.
    """
    fra = logging.getLevelNamesMapping()[nivaa]
    structlog.configure(
        processors=[
            *_STEMPLER,
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(serializer=orjson.dumps),
        ],
        logger_factory=_Linjer,
        wrapper_class=structlog.make_filtering_bound_logger(fra),
    )
    utgang = logging.StreamHandler()
    utgang.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=_STEMPLER,
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


class _Linjer(structlog.BytesLogger):
    """A logger with a name, which writes lines to stderr."""

    def __init__(self, navn: str = "nir") -> None:
        super().__init__(sys.stderr.buffer)
        self.name = navn
