"""Ending the process at once. A half-done engine is worse than none: the supervisor starts a whole one."""

import os
import sys
from typing import NoReturn

import structlog

KODE = 70
"""Exit code: an internal error (sysexits.h)."""
_logg = structlog.get_logger("rule_engine.slutt")


def avslutt(grunn: str, feil: BaseException | None = None) -> NoReturn:
    """Say why and be gone. No handler runs and no buffer is sent: the log is read again from what holds."""
    try:
        _logg.critical("avslutter", grunn=grunn, exc_info=feil)
        sys.stderr.flush()
    finally:
        os._exit(KODE)
