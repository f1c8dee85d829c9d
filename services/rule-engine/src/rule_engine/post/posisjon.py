"""A place in nir.hendelser."""

from typing import NamedTuple, Self

from nir.meldinger import emner


class Posisjon(NamedTuple):
    """Partition and offset. Shown to callers as `5-1042`, which they treat as opaque."""

    partisjon: int
    offset: int

    def __str__(self) -> str:
        return f"{self.partisjon}-{self.offset}"

    @classmethod
    def les(cls, tekst: str) -> Self:
        """The place that `str` wrote.

        Raises:
            ValueError: not two numbers with a hyphen between.
        """
        partisjon, _, offset = tekst.partition("-")
        return cls(int(partisjon), int(offset))

    def avviksnoekkel(self) -> bytes:
        """Key in nir.avvik of what lies here."""
        return f"{emner.HENDELSER}-{self}".encode()


def offset_i(posisjon: str) -> int:
    """The offset of a place that is known to be ours."""
    return int(posisjon[posisjon.index("-") + 1 :])
