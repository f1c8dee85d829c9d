"""Hours as the page shows them: rounded, and with a decimal comma."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

_TIDEL = Decimal("0.1")


def avrundet(timer: Fraction) -> Decimal:
    """The hours rounded to one decimal; half a tenth is rounded up."""
    return (Decimal(timer.numerator) / timer.denominator).quantize(_TIDEL, ROUND_HALF_UP)


def i_tekst(timer: Fraction | Decimal, *, desimaler: int | None = None) -> str:
    """The number with a decimal comma: 22.5 is «22,5». Without `desimaler` it keeps all its decimals."""
    tall = f"{float(timer):.{desimaler}f}" if desimaler is not None else f"{float(timer):g}"
    return tall.replace(".", ",")
