"""The dictionaries for compressing records. A dictionary that has been used is kept unchanged for ever.

A zstd frame names its dictionary; 0 is none. How they were trained: tests/ordbok.
"""

from functools import cache
from importlib.resources import files

from zstandard import ZstdCompressionDict

GJELDENDE = 1
"""The dictionary of the records that are written now."""


class UkjentOrdbok(ValueError):
    """A record names a dictionary that this version does not have, so a newer version wrote the record."""


@cache
def ordbok(nummer: int) -> ZstdCompressionDict:
    """The dictionary of that number.

    Raises:
        UkjentOrdbok: there is none.
    """
    fil = files("nir.meldinger").joinpath(f"vurderinger-{nummer}.zdict")
    if not fil.is_file():
        raise UkjentOrdbok(f"dictionary {nummer}")
    return ZstdCompressionDict(fil.read_bytes())
