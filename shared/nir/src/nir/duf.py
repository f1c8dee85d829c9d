"""The check digits of a DUF-nummer (rettskilder §12.1)."""

_VEKTER = (4, 6, 3, 2, 4, 6, 3, 2, 7, 5)


def kontrollsum(duf: str) -> int:
    """The two check digits as a number: the sum of the first ten digits times their weights, modulo 11."""
    return sum(int(siffer) * vekt for siffer, vekt in zip(duf[:10], _VEKTER, strict=True)) % 11
