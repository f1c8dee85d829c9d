"""Which version of which service a process runs."""

import platform
from importlib.metadata import version

from prometheus_client import Gauge

UTGAVE = Gauge(
    "nir_build_info", "Always 1; the labels say what the process runs", ["tjeneste", "versjon", "python"]
)


def meld_utgave(tjeneste: str) -> None:
    """Set the metric that says which version of this service the process runs."""
    UTGAVE.labels(tjeneste, version("nir"), platform.python_version()).set(1)
