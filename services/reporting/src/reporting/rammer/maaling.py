"""The metrics of reporting. No person and no kommune is a label."""

from nir.maaling import etterslep
from nir.meldinger import emner
from prometheus_client import Counter, Gauge, Histogram

PROJEKSJON, INNSYN = "projeksjon", "innsynslogg"
"""The two readers in `nir_etterslep_poster`."""

VISER = Gauge("nir_projeksjon_vises", "1 while a complete generation is shown")
PERSONER = Gauge("nir_projeksjon_personer", "Persons that are shown")
BYGGET = Gauge(
    "nir_projeksjon_bygget_ratio",
    "How far this process has come with building a generation; 1: it builds none",
)
FORSINKELSE = Histogram(
    "nir_projeksjon_forsinkelse_seconds",
    "From when the engine wrote the oldest record of a batch until the batch is shown, while following",
    buckets=(0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300),
)
POSTER = Counter("nir_projeksjon_poster_total", "Records of nir.vurderinger read, by building and following")
AVVIK = Counter("nir_projeksjon_avvik_total", "Unreadable records that were reported to nir.avvik", ["kode"])


def begynn(*koder: str) -> None:
    """Make every known series at once, with the value 0. `koder`: the codes of unreadable records."""
    etterslep.begynn(PROJEKSJON, emner.VURDERINGER)
    etterslep.begynn(INNSYN, emner.INNSYN)
    for kode in koder:
        AVVIK.labels(kode)
