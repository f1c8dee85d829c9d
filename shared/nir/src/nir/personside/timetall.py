"""Hours as the page shows them: rounded, and with a decimal comma."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Tideler:
    """Hours in whole tenths. As text with one decimal and a decimal comma: «22,5»."""

    antall: int

    @classmethod
    def avrundet(cls, teller: int, nevner: int) -> "Tideler":
        """The fraction (never below 0) rounded to tenths; half a tenth is rounded up."""
        return cls((20 * teller + nevner) // (2 * nevner))

    def __float__(self) -> float:
        return self.antall / 10

    def __str__(self) -> str:
        return f"{self.antall // 10},{self.antall % 10}"


def i_tekst(timer: Fraction) -> str:
    """The number with its decimals and a decimal comma: 22.5 is «22,5»."""
    return f"{timer.numerator / timer.denominator:g}".replace(".", ",")
