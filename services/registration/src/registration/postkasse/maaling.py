"""The metrics of the mailbox."""

from prometheus_client import Gauge

VENTENDE = Gauge("nir_svar_ventende", "Callers and questions that wait for an answer of the engine now")
UTESTAAENDE = Gauge("nir_logg_utestaaende", "Records handed to the broker and not yet acknowledged")
