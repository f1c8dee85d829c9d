"""How a route that is answered line by line is described in OpenAPI."""

from typing import Any

from registration.linjestroem.stroem import NDJSON

_LINJER: dict[str, Any] = {"schema": {"type": "string", "format": "binary"}}
SVAR: dict[int | str, dict[str, Any]] = {
    200: {"description": "Et svar per linje, i samme rekkefølge", "content": {NDJSON: _LINJER}}
}
"""The answers of the route."""


def linjekropp(eksempel: str) -> dict[str, Any]:
    """`openapi_extra` of the route. `eksempel`: a line that works when pasted."""
    return {"requestBody": {"required": True, "content": {NDJSON: _LINJER | {"example": eksempel}}}}
