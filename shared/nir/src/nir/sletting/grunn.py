"""Why a person is erased: codes with their law."""

from enum import StrEnum


class Grunn(StrEnum):
    """The reason, which the ledger and nir.innsyn keep."""

    FEILREGISTRERT = "FEILREGISTRERT"
    """The person should never have been registered (personvernforordningen art. 17 nr. 1 bokstav d)."""
    LAGRINGSTID = "LAGRINGSTID"
    """The time of storage is over (integreringsforskriften § 61)."""
    RETT_TIL_SLETTING = "RETT_TIL_SLETTING"
    """The person has a right to be erased (personvernforordningen art. 17)."""
