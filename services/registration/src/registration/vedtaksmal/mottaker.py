"""To whom the letter is addressed. NIR knows no addresses of persons."""

from registration.vedtaksmal.maalform import Maalform, Tekst
from registration.vedtaksmal.plassholdere import MOTTAKERADRESSE

_SPERRET = Tekst(nb="Sperret adresse", nn="Sperra adresse")


def mottakeradresse(*, beskyttet: bool, maalform: Maalform) -> str:
    """Lines for the caseworker to fill in. The letter of a protected person never has an address."""
    return (_SPERRET if beskyttet else MOTTAKERADRESSE).paa(maalform)
