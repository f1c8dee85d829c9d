"""How many persons the register has, and its last day of registration."""

from dataclasses import dataclass
from datetime import date

from nir_lokal.sandkasse.duf import syntetisk_duf

I_LANDET, I_PROGRAM = 400_000, 35_000
_FOERSTE_AAR = 9000


@dataclass(frozen=True, slots=True)
class Omfang:
    """A register. Registers with equal fields have equal bytes."""

    personer: int = I_LANDET
    froe: int = 1
    """The seed."""
    stand: date = date(2026, 6, 1)
    """The last day of registration."""
    identer: bool = False
    """Whether each person has a folkeregisterident. To find one takes a millisecond per person."""

    @property
    def i_program(self) -> int:
        """The number of persons in programme on `stand`: 35 000 of 400 000."""
        return self.personer * I_PROGRAM // I_LANDET

    def er_i_program(self, nummer: int) -> bool:
        """Whether person `nummer` is in programme on `stand`.

        The persons in programme are spread evenly over the numbers.
        """
        return (nummer + 1) * I_PROGRAM // I_LANDET > nummer * I_PROGRAM // I_LANDET

    def duf(self, nummer: int) -> str:
        """The DUF-nummer of person `nummer`. Its first four digits are a year that no real DUF-nummer has."""
        return syntetisk_duf(nummer % 1_000_000, _FOERSTE_AAR + nummer // 1_000_000)
