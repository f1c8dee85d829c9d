"""Two persons whose names and numbers occur nowhere else, so that a search finds everything that was written
about them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

KOMMUNE = "3201"


@dataclass(frozen=True, slots=True)
class Gjenkjennelig:
    """A person whose fields have values that occur nowhere else."""

    duf: str
    ident: str
    fornavn: str
    etternavn: str
    notat: str
    adressebeskyttelse: str = "ugradert"

    @property
    def kjennetegn(self) -> Iterator[bytes]:
        """The texts that a search must not find, in lower case.

        The DUF-nummer is also searched for in groups of digits.
        """
        yield self.duf.encode()
        yield f"{self.duf[:4]} {self.duf[4:10]} {self.duf[10:]}".encode()
        yield f"{self.duf[:4]}%20{self.duf[4:10]}%20{self.duf[10:]}".encode()
        yield from (
            tekst.lower().encode() for tekst in (self.ident, self.fornavn, self.etternavn, self.notat)
        )


AAPEN = Gjenkjennelig("201955443322", "21829700198", "Qvaxbjorg", "Zwyxenfjord", "Xylqnotat")
SKJULT = Gjenkjennelig(
    "201955447755",
    "08879300267",
    "Wvoqstein",
    "Kzaxelrud",
    "Hjyqnotat",
    adressebeskyttelse="strengtFortrolig",
)
ALLE = (AAPEN, SKJULT)
