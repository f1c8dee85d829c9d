"""Progress on standard output, one line at a time, with or without a terminal."""

import os
import sys
import time
from collections.abc import Callable


def framdrift() -> Callable[[str], None]:
    """Make a function that prints a sentence, with the seconds since this call of `framdrift` before it."""
    begynte = time.monotonic()

    def si(setning: str) -> None:
        skriv(f"[{time.monotonic() - begynte:5.1f} s] {setning}")

    return si


def skriv(tekst: str) -> None:
    """Print the text at once. If nobody reads the output any more, print nothing, now and later."""
    try:
        print(tekst, flush=True)
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  for the rest of the process' life
