"""`python -m tests.bench` runs the benchmarks of this folder."""

import argparse

from tests.bench.kjoering import kjoer_alle

valg = argparse.ArgumentParser()
valg.add_argument("--hurtig", action="store_true", help="only the small sizes")
valg.add_argument("--gjentakelser", type=int, default=3, help="rounds")
valg.add_argument("--behold", action="store_true", help="keep the ratios in docs/ytelse/forhold.json")
gitt = valg.parse_args()
raise SystemExit(kjoer_alle(hurtig=gitt.hurtig, gjentakelser=gitt.gjentakelser, beholdes=gitt.behold))
