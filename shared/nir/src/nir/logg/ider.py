"""Ids that come from callers. Any text but a UUID or a W3C trace id could carry a DUF-nummer into the log."""

import re

import structlog

_GYLDIG = re.compile(r"[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}")
_NUMMER = re.compile(r"(?:19|20)\d{10}|[0-7]\d{10}")
"""What could be a DUF-nummer or a fødselsnummer inside such an id, its hyphens left out."""


def loggbar_id(tekst: str | None) -> str | None:
    """The id, if it may stand in a log; otherwise None."""
    if not tekst or not _GYLDIG.fullmatch(tekst) or _NUMMER.search(tekst.replace("-", "")):
        return None
    return tekst


def noter_hendelse(hendelse_id: str) -> None:
    """Let the log lines of the present request name the fact that it registers."""
    if loggbar_id(hendelse_id):
        structlog.contextvars.bind_contextvars(hendelseId=hendelse_id)
