"""A place in nir.hendelser."""

from typing import NamedTuple, Self

from nir.meldinger import emner


class Posisjon(NamedTuple):
    """Partition and offset. Callers see it as `5-1042` and treat it as opaque."""

    partisjon: int
    offset: int

    def __str__(self) -> str:
        return f"{self.partisjon}-{self.offset}"

    @classmethod
    def les(cls, tekst: str) -> Self:
        """Parse a place in the form `5-1042`.

        Raises:
            ValueError: the text is not two numbers with a hyphen between them.
        """
        partisjon, _, offset = tekst.partition("-")
        return cls(int(partisjon), int(offset))

    def avviksnoekkel(self) -> bytes:
        """The key in nir.avvik that stands for the record of nir.hendelser at this place."""
        return f"{emner.HENDELSER}-{self}".encode()


def offset_i(posisjon: str) -> int:
    """The offset in a place that this engine wrote in the form `5-1042`."""
    return int(posisjon[posisjon.index("-") + 1 :])
