"""Clocks that can be moved for one process at a time, by Debian's libfaketime.

Only what the process takes for the time of day is moved. Its monotonic clock, by which it measures waits,
goes on, as when an operator or NTP sets the clock of a machine.
"""

from pathlib import Path

_BIBLIOTEK = "libfaketimeMT.so.1"


class Klokker:
    """One file for each process, which says how far its clock is off."""

    def __init__(self, mappe: Path) -> None:
        mappe.mkdir(parents=True)
        self._mappe = mappe

    def foran(self, navn: str) -> tuple[str, ...]:
        """The words to put before a command so that its process follows the clock of this name."""
        self.still(navn, 0)
        (bibliotek,) = Path("/usr/lib").glob(f"*/faketime/{_BIBLIOTEK}")
        valg = {
            "LD_PRELOAD": bibliotek,
            "FAKETIME_TIMESTAMP_FILE": self._fil(navn),
            "FAKETIME_DONT_FAKE_MONOTONIC": 1,
            "FAKETIME_CACHE_DURATION": 1,
            "NO_FAKE_STAT": 1,
        }
        return ("env", *(f"{felt}={verdi}" for felt, verdi in valg.items()))

    def still(self, navn: str, sekunder: int) -> None:
        """Set the clock `sekunder` ahead of the right time, or behind it if negative.

        The process sees the change within a second.
        """
        ny = self._fil(navn).with_suffix(".ny")
        ny.write_text(f"{sekunder:+d}\n")
        ny.replace(self._fil(navn))

    def _fil(self, navn: str) -> Path:
        return self._mappe / navn
