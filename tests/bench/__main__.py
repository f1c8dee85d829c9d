"""`python -m tests.bench` runs the benchmarks of this folder."""

import argparse

from tests.bench.kjoering import kjoer_alle

valg = argparse.ArgumentParser()
valg.add_argument("--hurtig", action="store_true", help="a few of them, with small sizes")
valg.add_argument("--smaa", action="store_true", help="all of them, with small sizes")
valg.add_argument("--gjentakelser", type=int, help="rounds: 3, with small sizes 1")
valg.add_argument("--behold", action="store_true", help="keep the ratios in docs/ytelse/forhold.json")
gitt = valg.parse_args()
runder = gitt.gjentakelser or (1 if gitt.hurtig or gitt.smaa else 3)
raise SystemExit(kjoer_alle(hurtig=gitt.hurtig, smaa=gitt.smaa, gjentakelser=runder, beholdes=gitt.behold))
