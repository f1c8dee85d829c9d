"""The metrics of registration."""

from nir.maaling import etterslep
from nir.meldinger import emner
from prometheus_client import Counter, Gauge

SVARLESER = "svar"
"""The name of the reader of nir.svar in the metric `nir_etterslep_poster`."""

VENTENDE = Gauge("nir_svar_ventende", "Callers and questions that wait for an answer of the engine now")
UTESTAAENDE = Gauge("nir_logg_utestaaende", "Records handed to the broker and not yet acknowledged")
LEVERT = Counter(
    "nir_logg_levert_total",
    "Facts about a person: decided (avgjort), in the log and not decided in time (venter, a 202), not "
    "registered (nede), perhaps registered (ukjent)",
    ["utfall"],
)


def begynn() -> None:
    """Make every series whose labels are known beforehand. A series is 0 until something is counted."""
    for utfall in ("avgjort", "venter", "nede", "ukjent"):
        LEVERT.labels(utfall)
    etterslep.begynn(SVARLESER, emner.SVAR)
