"""The form of a DUF-nummer, and its check digits (rettskilder §12.1)."""

_SIFRE = 12
_VEKTER = (4, 6, 3, 2, 4, 6, 3, 2, 7, 5)


def har_form(tekst: str) -> bool:
    """Whether the text is twelve digits. The check digits may be wrong."""
    return len(tekst) == _SIFRE and tekst.isascii() and tekst.isdigit()


def kontrollsum(duf: str) -> int:
    """The two check digits as a number: the sum of the first ten digits times their weights, modulo 11."""
    return sum(int(siffer) * vekt for siffer, vekt in zip(duf[:10], _VEKTER, strict=True)) % 11
