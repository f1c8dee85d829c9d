"""Refusals as Folkeregisteret writes them, and the page that its firewall answers with."""

from collections.abc import Mapping

from starlette.responses import JSONResponse

BRANNMUR = (
    b"<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. "
    b"Your support ID is: 1234567890123456789</body></html>"
)


def avslag(status: int, kode: str, melding: str, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """A refusal with the body that Folkeregisteret's documentation shows."""
    return JSONResponse({"kode": kode, "melding": melding}, status, dict(headers or {}))
