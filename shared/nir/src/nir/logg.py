"""Logging: one JSON object a line on stderr; never personal data."""

import logging

import structlog
from structlog.typing import Processor


def sett_opp(nivaa: str = "INFO") -> None:
    """Route standard logging and structlog through one JSON renderer; libraries speak from WARNING on."""
    felles: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*felles, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[nivaa]),
    )
    utgang = logging.StreamHandler()
    utgang.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=felles,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    rot = logging.getLogger()
    rot.handlers = [utgang]
    rot.setLevel(logging.WARNING)
