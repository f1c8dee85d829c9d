"""A decision as a list: four values if the fact was accepted without warnings, else every field."""

from typing import Any

from regelverk.liv.lagring.posisjonell import koder
from regelverk.liv.svar import Avgjoerelse

_HEL = koder(Avgjoerelse)
_KORT = 4


def skriv_avgjoerelse(a: Avgjoerelse) -> list[Any]:
    """[hendelseId, innslagId, fingeravtrykk, kommunenummer], or every field."""
    if a.utfall == "godtatt" and not a.varsler and a.problem is None:
        return [a.hendelse_id, a.innslag_id, a.fingeravtrykk, a.kommunenummer]
    hel = _HEL.skriv(a)
    return hel + [None] * (_KORT + 1 - len(hel))


def les_avgjoerelse(data: list[Any]) -> Avgjoerelse:
    """Read a decision from its list."""
    if len(data) == _KORT:
        hendelse_id, innslag_id, avtrykk, kommune = data
        return Avgjoerelse(hendelse_id, "godtatt", None, (), innslag_id, avtrykk, kommune)
    avgjoerelse: Avgjoerelse = _HEL.les(data)
    return avgjoerelse
