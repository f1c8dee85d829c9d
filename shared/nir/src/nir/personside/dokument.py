"""The document that the engine writes of a person, as JSON (kontrakt §2.1)."""

from typing import Any

Dokument = dict[str, Any]
"""JSON that is passed on. Code reads it through typed views only."""
