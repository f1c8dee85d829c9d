"""The dictionaries that records are compressed with.

A dictionary that has been used is kept for ever, unchanged.

A zstd frame names its dictionary by number; 0 means none. tests/ordbok trains a dictionary.
"""

from functools import cache
from importlib.resources import files

from zstandard import ZstdCompressionDict

GJELDENDE = 1
"""The dictionary of records written now."""


class UkjentOrdbok(ValueError):
    """A record names a dictionary that this version does not have: it was written by a newer one."""


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
