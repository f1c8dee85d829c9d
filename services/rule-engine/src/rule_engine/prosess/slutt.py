"""Ends the process at once. The supervisor starts a new engine, and a broken engine could do harm."""

import os
import sys
from typing import NoReturn

import structlog

KODE = 70
"""Exit code: an internal error (sysexits.h)."""
_logg = structlog.get_logger("rule_engine.slutt")


def avslutt(grunn: str, feil: BaseException | None = None) -> NoReturn:
    """Write the reason to stderr and exit at once. No handler runs and no buffer is sent.

    The next start reads the unacknowledged facts from Kafka again.
    """
    try:
        _logg.critical("exiting", grunn=grunn, exc_info=feil)
        sys.stderr.flush()
    finally:
        os._exit(KODE)
