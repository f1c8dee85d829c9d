"""The form of a DUF-nummer, and its check digits (rettskilder §12.1)."""

import unicodedata

_SIFRE = 12
_VEKTER = (4, 6, 3, 2, 4, 6, 3, 2, 7, 5)


def har_form(tekst: str) -> bool:
    """Whether the text is twelve digits. The check digits may be wrong."""
    return len(tekst) == _SIFRE and tekst.isascii() and tekst.isdigit()


def kontrollsum(duf: str) -> int:
    """The two check digits as a number: the sum of the first ten digits times their weights, modulo 11."""
    return sum(int(siffer) * vekt for siffer, vekt in zip(duf[:10], _VEKTER, strict=True)) % 11


class _Tegntabell(dict[int, str]):
    """Character → what `sifre_i` keeps of it."""

    def __missing__(self, punkt: int) -> str:
        tegn = chr(punkt)
        siffer = unicodedata.decimal(tegn, None)
        self[punkt] = str(siffer) if siffer is not None else tegn if tegn.isalpha() else ""
        return self[punkt]


_TEGN = _Tegntabell()


def sifre_i(tekst: str) -> str:
    """The letters and digits of the text, each digit as 0-9, to look for a DUF-nummer in.

    People write the number with spaces, no-break spaces, hyphens, points or line breaks, and paste it with
    characters that nobody sees.
    """
    return tekst.translate(_TEGN)
