"""A parsed record of nir.hendelser: a fact, or the reason why the record is no fact."""

from collections.abc import Iterable
from dataclasses import dataclass

from nir.meldinger import emner
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse
from nir.meldinger.svar import SVAR_UTEN_VURDERING
from nir.sporing.hoder import Hode, sporhoder
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.mottaker import feil_mottaker
from regelverk.fakta.partisjon import Dagskifte, EtterregistreringGitt, EtterregistreringTrukket

from rule_engine.post.posisjon import Posisjon

TATT_OPP = "nir-tatt-opp"
"""Kafka header of a record that was set aside and is appended again: its first place in the log."""

_FOR_ALLE = (Dagskifte, EtterregistreringGitt, EtterregistreringTrukket)


@dataclass(frozen=True, slots=True)
class Faktum:
    """A fact and its place. The sender waits for the answer with the id `svar_id`; None: nobody waits."""

    posisjon: Posisjon
    hendelse: Hendelse
    svar_id: str | None = None
    tatt_opp: int | None = None
    """The offset at which the fact was set aside before; None: it was not."""
    uten_vurdering: bool = False
    """The sender wants the decision without the person's document."""
    spor: tuple[Hode, ...] = ()
    """The headers by which the request that caused the fact is followed."""

    @property
    def vil_ha_vurdering(self) -> bool:
        """Whether the sender waits for the person's document."""
        return self.svar_id is not None and not self.uten_vurdering

    @property
    def for_alle(self) -> bool:
        """Whether the fact concerns the whole partition and no single person."""
        return self.hendelse.duf_nummer is None

    @property
    def duf(self) -> bytes:
        """The person's key; empty if the fact concerns no single person."""
        return (self.hendelse.duf_nummer or "").encode()


@dataclass(frozen=True, slots=True)
class Uleselig:
    """A record that cannot be parsed, or states something impossible. `grunn` has no personal data."""

    posisjon: Posisjon
    kode: str
    grunn: str
    duf: bytes | None
    """The DUF-nummer in the record's key; None: the key has none that belongs to this partition."""
    tatt_opp: int | None = None
    """The offset at which the record was set aside earlier. None: the record was never set aside."""


@dataclass(frozen=True, slots=True)
class Slettet:
    """A tombstone: everything about the person `duf` before this place is erased.

    `duf` None: the record erases nobody. It was written only to close a segment of the log.
    """

    posisjon: Posisjon
    duf: bytes | None


def les_post(
    posisjon: Posisjon, noekkel: bytes | None, verdi: bytes | None, hoder: Iterable[tuple[str, bytes]] = ()
) -> Faktum | Uleselig | Slettet:
    """Parse a record, which may be a tombstone."""
    if verdi is None:
        return Slettet(posisjon, _duf_i(noekkel, posisjon))
    return les_faktum(posisjon, noekkel, verdi, hoder)


def les_faktum(
    posisjon: Posisjon, noekkel: bytes | None, verdi: bytes, hoder: Iterable[tuple[str, bytes]] = ()
) -> Faktum | Uleselig:
    """Parse a fact. A record that cannot be parsed gives `Uleselig`, and no exception is raised."""
    hoder = tuple(hoder)
    duf, tatt_opp = _duf_i(noekkel, posisjon), foerste_sted(hoder)
    try:
        hendelse, svar_id = les_hendelse(verdi)
    except UleseligHendelse as feil:
        return Uleselig(posisjon, feil.kode, feil.grunn, duf, tatt_opp)
    except Exception as feil:
        return Uleselig(posisjon, "NIR-AVVIK-ULESELIG", type(feil).__name__, duf, tatt_opp)
    umulig = _umulig(hendelse, duf)
    if umulig:
        return Uleselig(posisjon, "NIR-AVVIK-UMULIG", umulig, duf, tatt_opp)
    return Faktum(posisjon, hendelse, svar_id, tatt_opp, SVAR_UTEN_VURDERING in hoder, sporhoder(hoder))


def _duf_i(noekkel: bytes | None, posisjon: Posisjon) -> bytes | None:
    duf = (noekkel or b"").partition(b"/")[0]
    if len(duf) != 12 or not duf.isdigit() or emner.partisjon(duf.decode()) != posisjon.partisjon:
        return None
    return duf


def _umulig(hendelse: Hendelse, duf: bytes | None) -> str | None:
    if hendelse.duf_nummer is None and not isinstance(hendelse.innhold, _FOR_ALLE):
        return "the type needs a person"
    if hendelse.duf_nummer is not None and hendelse.duf_nummer.encode() != duf:
        return "the person does not belong to this key and partition"
    return feil_mottaker(hendelse)


def foerste_sted(hoder: Iterable[tuple[str, bytes]]) -> int | None:
    """The offset at which a record was first set aside, if this is the copy that was appended again.

    None for any other record.
    """
    for navn, verdi in hoder:
        if navn == TATT_OPP:
            try:
                return Posisjon.les(verdi.decode()).offset
            except ValueError:
                return None
    return None
