"""How much one person may hold, so that none can grow past what the broker takes."""

from regelverk.fakta.hendelse import Hendelse
from regelverk.forloep import Person
from regelverk.svar import Avgjoerelse, Problem

MAKS_FAKTA = 2_000
MAKS_AVGJOERELSER = 4_000
MAKS_BYTE = 1_500_000
"""Of the packed record. The topic takes more: a full person still has room for what the days bring."""
_REGISTRENE = 2
"""The upstream registers may fill twice as much: a death must find room."""
_FULL = Problem(
    kode="NIR-PERSON-FULL",
    title="Personen har for mange registreringer",
    detail="Personen har så mange registreringer at det ikke er plass til flere. Kontakt IMDi.",
    status=409,
)


def er_full(person: Person, hendelse: Hendelse) -> bool:
    """Whether the person has no room for one more fact from this source."""
    ganger = 1 if hendelse.kilde == "kommune" else _REGISTRENE
    return len(person.fakta) >= MAKS_FAKTA * ganger or len(person.avgjoerelser) >= MAKS_AVGJOERELSER * ganger


def er_for_stor(verdi: bytes, hendelse: Hendelse) -> bool:
    """Whether the record with this fact in it would be too large."""
    return len(verdi) > MAKS_BYTE * (1 if hendelse.kilde == "kommune" else _REGISTRENE)


def avvis_full(hendelse: Hendelse) -> Avgjoerelse:
    """The refusal. It is not kept with the person: there is no room."""
    return Avgjoerelse(hendelse_id=hendelse.hendelse_id, utfall="avvist", problem=_FULL)
