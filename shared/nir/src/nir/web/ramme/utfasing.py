"""An operation that will be removed says so in its answers: `Deprecation`, `Sunset` (RFC 9745, RFC 8594)."""

from datetime import UTC, date, datetime
from email.utils import format_datetime
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.types import Message, Scope

_FRA = "x-deprecated-since"
_SLUTT = "x-sunset"


def utfases(fra: date, slutt: date) -> dict[str, Any]:
    """The arguments of a route that is deprecated from `fra` on and may be gone after `slutt`."""
    return {"deprecated": True, "openapi_extra": {_FRA: fra.isoformat(), _SLUTT: slutt.isoformat()}}


def legg_til(melding: Message, scope: Scope) -> None:
    """Add the headers to the start of an answer, if its operation is deprecated."""
    rute = scope.get("route")
    if not getattr(rute, "deprecated", None):
        return
    hoder, dager = MutableHeaders(scope=melding), getattr(rute, "openapi_extra", None) or {}
    hoder["Deprecation"] = f"@{int(_midnatt(dager[_FRA]).timestamp())}"
    hoder["Sunset"] = format_datetime(_midnatt(dager[_SLUTT]), usegmt=True)


def _midnatt(dag: str) -> datetime:
    return datetime.combine(date.fromisoformat(dag), datetime.min.time(), UTC)
