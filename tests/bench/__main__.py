"""`python -m tests.bench` runs every benchmark of this folder."""

from tests.bench.kjoering import kjoer_alle

raise SystemExit(kjoer_alle())
