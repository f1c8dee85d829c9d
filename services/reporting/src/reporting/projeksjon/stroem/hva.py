"""What was done to a person, as the newest fact in the person's record says."""

from typing import Any, Literal, NamedTuple, cast

import msgspec
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Seksjonsnavn
from regelverk.liv.lagring.fakta import les_faktum

Handling = Literal["registrer", "endre", "slett", "opplysning", "dagskifte"]
_HANDLINGER: dict[str, Handling] = {
    "InnslagRegistrert": "registrer",
    "InnslagEndret": "endre",
    "InnslagSlettet": "slett",
}


class Hva(NamedTuple):
    """The section of the entry, and what was done. The section is None if no entry was touched.

    `opplysning`: a register reported a fact. `dagskifte`: a day passed, and no fact came.
    """

    seksjon: Seksjonsnavn | None
    handling: Handling


_OPPLYSNING = Hva(None, "opplysning")
_DAGSKIFTE = Hva(None, "dagskifte")


class _Tilstand(msgspec.Struct, gc=False):
    dag: str
    fakta: tuple[msgspec.Raw, ...]


class _Dokument(msgspec.Struct, gc=False):
    tilstand: _Tilstand | None = None


_les = msgspec.json.Decoder(_Dokument).decode
_les_faktum = msgspec.json.Decoder(list[Any]).decode


def les_hva(duf: str, kropp: bytes) -> Hva:
    """What was done, as the record tells. `kropp`: the JSON of its document.

    If the person has been computed up to a day after that of the newest fact, the change is `dagskifte`. If
    the newest fact cannot be read, the record is still a change: it counts as `opplysning`.
    """
    try:
        tilstand = _les(kropp).tilstand
        faktum = les_faktum(duf, _les_faktum(tilstand.fakta[-1])) if tilstand else None
    except (msgspec.MsgspecError, ValueError, LookupError, TypeError):
        return _OPPLYSNING
    if tilstand is None or faktum is None:
        return _OPPLYSNING
    if tilstand.dag > faktum.registrert.isoformat():
        return _DAGSKIFTE
    return _gjort(faktum)


def _gjort(faktum: Hendelse) -> Hva:
    handling = _HANDLINGER.get(faktum.type)
    if handling is None:
        return _OPPLYSNING
    return Hva(cast("Seksjonsnavn | None", getattr(faktum.innhold, "seksjon", None)), handling)
