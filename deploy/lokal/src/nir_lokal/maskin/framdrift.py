"""Progress on standard output, a line at a time, also where nobody has a terminal."""

import os
import sys
import time
from collections.abc import Callable


def framdrift() -> Callable[[str], None]:
    """Says a sentence with the seconds since now before it."""
    begynte = time.monotonic()

    def si(setning: str) -> None:
        skriv(f"[{time.monotonic() - begynte:5.1f} s] {setning}")

    return si


def skriv(tekst: str) -> None:
    """Print at once. Where nobody reads any more, go on in silence."""
    try:
        print(tekst, flush=True)
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  for the rest of the process' life
