"""What one record of nir.vurderinger changes."""

from dataclasses import dataclass

import msgspec
from nir.meldinger.vurderinger import les_hode
from nir.projeksjon.kontroll import kontroll_av

from reporting.projeksjon.rad import Rad, pakk_rad
from reporting.projeksjon.rad.fratredelse import rad_med_fratraadte
from reporting.projeksjon.rad.tilganger import les_tilganger
from reporting.projeksjon.rad.utsnitt import UleseligVurdering, les_dokumentet, les_utsnitt
from reporting.projeksjon.stroem.hva import Hva, les_hva


@dataclass(frozen=True, slots=True)
class Endring:
    """The new state of a person. `rad` is None if the person is erased (a tombstone)."""

    duf: str
    hendelse_offset: int
    """The offset in nir.hendelser of the last fact that was applied; -1 for a tombstone."""
    rad: Rad | None = None
    pakket_rad: bytes = b""
    person: bytes = b""
    """The person's bytes in Redis: the packed `Kontroll`, then the record's value."""
    posisjon: str = ""
    """`partition-offset` in nir.hendelser of the last fact that was applied."""
    hva: Hva | None = None
    """What was done to the person. None for a tombstone."""


def les_endring(noekkel: bytes | None, verdi: bytes | None) -> Endring:
    """Parse the key and the value of a record.
    Raises:
        UleseligVurdering: the record cannot be understood. The error has no personal data.
    """
    duf = _duf(noekkel)
    if verdi is None:
        return Endring(duf, -1)
    try:
        hode = les_hode(verdi)
        offset = int(hode.posisjon.rpartition("-")[2])
        kropp = les_dokumentet(verdi)
        utsnitt = les_utsnitt(kropp)
        if utsnitt.duf_nummer != duf:
            raise UleseligVurdering("key and document disagree")
        rad = rad_med_fratraadte(utsnitt, kropp, hode.versjon)
        rad = msgspec.structs.replace(rad, tilganger=les_tilganger(kropp))
        pakket, hva = pakk_rad(rad), les_hva(duf, kropp)
    except UleseligVurdering:
        raise
    except (ValueError, LookupError, TypeError, OverflowError) as feil:
        raise UleseligVurdering(f"not a person's record: {type(feil).__name__}") from None
    person = kontroll_av(hode.versjon, verdi).pakk() + verdi
    return Endring(duf, offset, rad, pakket, person, hode.posisjon, hva)


def _duf(noekkel: bytes | None) -> str:
    if noekkel is None or len(noekkel) != 12 or not noekkel.isdigit():
        raise UleseligVurdering("the key is no DUF-nummer")
    return noekkel.decode()
