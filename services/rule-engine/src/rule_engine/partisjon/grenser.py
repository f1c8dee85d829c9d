"""The largest record of one person in bytes. It is smaller than the broker's limit.

A parameter of the rules limits the number of facts and decisions of a person.
"""

from regelverk.avgjoerelse.problemer import felles
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.svar import Avgjoerelse

MAKS_BYTE = 1_500_000
"""The packed record. The topic accepts more, so a full person has room for the effects of days."""
_REGISTRENE = 2
"""A factor. The upstream registers may fill twice as much, so that a death finds room."""


def er_for_stor(verdi: bytes, hendelse: Hendelse) -> bool:
    """Whether the record would be too large with this fact."""
    return len(verdi) > MAKS_BYTE * (1 if hendelse.kilde == "kommune" else _REGISTRENE)


def avvis_full(hendelse: Hendelse) -> Avgjoerelse:
    """The refusal. It is not stored, because the person's record is full."""
    return Avgjoerelse(
        hendelse_id=hendelse.hendelse_id, utfall="avvist", problem=felles.PERSON_FULL.problem({})
    )
