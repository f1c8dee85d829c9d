"""The largest record of one person in bytes. It is smaller than the broker's limit.

A parameter of the rules limits the number of facts and decisions of a person.
"""

from regelverk.avgjoerelse.problemer import felles
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.svar import Avgjoerelse

MAKS_BYTE = 1_500_000
"""The highest size of the packed record for a fact from a kommune. The topic accepts larger records, so that
a day can still change a person whose record is full."""
_REGISTRENE = 2
"""A fact from an upstream register may make the record this many times as large, so that a death can be
registered for a person whose record is full for the kommune."""


def er_for_stor(verdi: bytes, hendelse: Hendelse) -> bool:
    """Whether the person's packed record `verdi`, which includes the fact, is too large."""
    return len(verdi) > MAKS_BYTE * (1 if hendelse.kilde == "kommune" else _REGISTRENE)


def avvis_full(hendelse: Hendelse) -> Avgjoerelse:
    """The refusal of a fact for which the person's record has no room. The refusal is not stored either."""
    return Avgjoerelse(
        hendelse_id=hendelse.hendelse_id, utfall="avvist", problem=felles.PERSON_FULL.problem({})
    )
