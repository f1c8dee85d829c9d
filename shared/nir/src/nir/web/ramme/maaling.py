"""Metrics of every request. The label is the route's template, not the path, which can have a DUF-nummer."""

from collections.abc import Iterable

from prometheus_client import Counter, Histogram
from starlette.routing import BaseRoute, Route

FORESPOERSLER = Counter(
    "nir_http_forespoersler_total", "Requests answered", ["tjeneste", "metode", "rute", "status"]
)
VARIGHET = Histogram(
    "nir_http_varighet_seconds",
    "Time from request to the end of the answer",
    ["tjeneste", "metode", "rute"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)


def maal(tjeneste: str, metode: str, rute: str, status: int, sekunder: float) -> None:
    """Count one answered request."""
    FORESPOERSLER.labels(tjeneste, metode, rute, str(status)).inc()
    VARIGHET.labels(tjeneste, metode, rute).observe(sekunder)


def begynn(tjeneste: str, ruter: Iterable[BaseRoute]) -> None:
    """Make the counters of every route at once: for its usual status, 500 and 503."""
    for rute in ruter:
        if isinstance(rute, Route):
            vanlig = getattr(rute, "status_code", None) or 200
            for metode in rute.methods or ():
                for status in (vanlig, 500, 503):
                    FORESPOERSLER.labels(tjeneste, metode, rute.path, str(status))
