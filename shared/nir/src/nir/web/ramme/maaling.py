"""Metrics of every request. The label is the route's template and never the path, which has a DUF-nummer."""

from prometheus_client import Counter, Histogram

FORESPOERSLER = Counter(
    "nir_http_forespoersler_total", "Requests answered", ["tjeneste", "metode", "rute", "status"]
)
VARIGHET = Histogram(
    "nir_http_varighet_sekunder",
    "Time from request to the end of the answer",
    ["tjeneste", "metode", "rute"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
)


def maal(tjeneste: str, metode: str, rute: str, status: int, sekunder: float) -> None:
    """Count one answered request."""
    FORESPOERSLER.labels(tjeneste, metode, rute, str(status)).inc()
    VARIGHET.labels(tjeneste, metode, rute).observe(sekunder)
