"""The dictionaries for compressing records. A dictionary that has been used is kept unchanged for ever.

A zstd frame names its dictionary by number; 0 means none. tests/ordbok trains a dictionary.
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
    """The dictionary with that number.

    Raises:
        UkjentOrdbok: this version has no such dictionary.
    """
    fil = files("nir.meldinger").joinpath(f"vurderinger-{nummer}.zdict")
    if not fil.is_file():
        raise UkjentOrdbok(f"dictionary {nummer}")
    return ZstdCompressionDict(fil.read_bytes())
