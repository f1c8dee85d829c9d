"""How large one person may become, so that none can grow past what the broker takes.

How many facts and decisions a person may have is a parameter of the rules; this is about bytes.
"""

from regelverk.avgjoerelse.problemer import felles
from regelverk.fakta.hendelse import Hendelse
from regelverk.liv.svar import Avgjoerelse

MAKS_BYTE = 1_500_000
"""Of the packed record. The topic takes more: a full person still has room for what the days bring."""
_REGISTRENE = 2
"""The upstream registers may fill twice as much: a death must find room."""


def er_for_stor(verdi: bytes, hendelse: Hendelse) -> bool:
    """Whether the record with this fact in it would be too large."""
    return len(verdi) > MAKS_BYTE * (1 if hendelse.kilde == "kommune" else _REGISTRENE)


def avvis_full(hendelse: Hendelse) -> Avgjoerelse:
    """The refusal. It is not kept with the person: there is no room."""
    return Avgjoerelse(
        hendelse_id=hendelse.hendelse_id, utfall="avvist", problem=felles.PERSON_FULL.problem({})
    )
