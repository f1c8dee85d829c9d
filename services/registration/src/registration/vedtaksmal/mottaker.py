"""To whom the letter is addressed. NIR knows no addresses of persons."""

from registration.vedtaksmal.maalform import Maalform, Tekst

_FYLL_UT = Tekst(nb="[Adresse]\n[Postnummer og poststed]", nn="[Adresse]\n[Postnummer og poststad]")
_SPERRET = Tekst(nb="Sperret adresse", nn="Sperra adresse")


def mottakeradresse(*, beskyttet: bool, maalform: Maalform) -> str:
    """Lines for the caseworker to fill in; of a protected person the letter never has an address."""
    return (_SPERRET if beskyttet else _FYLL_UT).paa(maalform)
