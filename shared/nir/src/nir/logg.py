"""Logging: one JSON object per line on stderr, without personal data."""

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
    """Log our own events from `nivaa` up, and those of libraries (standard `logging`) from WARNING up."""
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
    """A logger that writes lines to stderr and has a name."""

    def __init__(self, navn: str = "nir") -> None:
        super().__init__(sys.stderr.buffer)
        self.name = navn
