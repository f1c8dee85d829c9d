"""Collects what a batch of records changes: the newest state of each person in the batch."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from aiokafka import ConsumerRecord
from nir.meldinger.emner import rullenoekkel
from nir.meldinger.vurderinger import er_slettemerke, les_hode

from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.rad.utsnitt import UleseligVurdering
from reporting.projeksjon.stroem.avvik import Avvikskriver
from reporting.projeksjon.stroem.endring import Endring, les_endring

Post: TypeAlias = "ConsumerRecord[bytes, bytes]"
_PAUSE_HVER = 20
"""Yield to the event loop every 20 records: parsing one takes about 0.05 ms, and lists wait meanwhile."""


@dataclass(slots=True)
class Plassert:
    """A change, and the position in nir.vurderinger where it was read."""

    partisjon: int
    offset: int
    tidspunkt: int
    """When the record was written: milliseconds since 1970."""
    endring: Endring


@dataclass(slots=True)
class Bunke:
    """The changes that are written together, and the projection's positions before and after them."""

    fra: dict[int, int]
    """Partition → next offset before the batch."""
    neste: dict[int, int]
    """Partition → next offset after the batch."""
    hendelser: dict[int, int] = field(default_factory=dict)
    """Partition → highest offset in nir.hendelser that is shown after the batch."""
    personer: dict[int, Plassert] = field(default_factory=dict)
    """DUF-nummer → the person's newest change in the batch."""

    lest: list[Plassert] = field(default_factory=list)
    """Every change of the batch, in the order of the records."""

    def slettede(self) -> list[str]:
        """DUF-nummer of the persons who are erased."""
        return [p.endring.duf for p in self.personer.values() if p.endring.rad is None]


async def les_bunke(
    poster: Iterable[Post], register: Register, neste: dict[int, int], avvik: Avvikskriver
) -> Bunke:
    """Parse the records. `neste`: partition → next offset after them.

    A record is dropped if the register or the batch already has a higher versjon of the person. An unreadable
    record is reported to nir.avvik.
    """
    bunke = Bunke({p: register.posisjoner.get(p, 0) for p in neste}, neste)
    for nr, post in enumerate(poster, 1):
        try:
            if _er_om_partisjonen(bunke, post):
                continue
            endring = les_endring(post.key, post.value)
        except UleseligVurdering as feil:
            await avvik.meld(post, str(feil))
            continue
        _ta_med(bunke, Plassert(post.partition, post.offset, post.timestamp, endring), register)
        if nr % _PAUSE_HVER == 0:
            await asyncio.sleep(0)
    return bunke


def vis(bunke: Bunke, register: Register) -> None:
    """Apply the changes of the batch to the register."""
    for duf, plassert in bunke.personer.items():
        endring = plassert.endring
        if endring.rad is None:
            register.fjern(duf)
        else:
            register.sett(duf, endring.rad, endring.pakket_rad)
    register.posisjoner.update(bunke.neste)
    for partisjon, offset in bunke.hendelser.items():
        register.hendelser[partisjon] = max(offset, register.hendelser.get(partisjon, -1))


def _er_om_partisjonen(bunke: Bunke, post: Post) -> bool:
    """Whether the record is about its partition and not about a person.

    A slettemerke is about its partition. Its position in nir.hendelser is stored in the batch.

    Raises:
        UleseligVurdering: the record is a slettemerke that cannot be read.
    """
    if er_slettemerke(post.key) and post.value is not None:
        try:
            offset = int(les_hode(post.value).posisjon.rpartition("-")[2])
        except (ValueError, LookupError, TypeError, AttributeError) as feil:
            raise UleseligVurdering(f"not a slettemerke: {type(feil).__name__}") from None
        bunke.hendelser[post.partition] = max(offset, bunke.hendelser.get(post.partition, -1))
        return True
    return bool(post.key == rullenoekkel(post.partition))


def _ta_med(bunke: Bunke, ny: Plassert, register: Register) -> None:
    endring, duf = ny.endring, int(ny.endring.duf)
    bunke.lest.append(ny)
    hoyeste = bunke.hendelser.get(ny.partisjon, -1)
    bunke.hendelser[ny.partisjon] = max(hoyeste, endring.hendelse_offset)
    kjent = bunke.personer.get(duf)
    rad = kjent.endring.rad if kjent else None
    versjon = rad.versjon if rad else (-1 if kjent else register.personer.versjon_av(duf))
    if endring.rad is None or endring.rad.versjon >= versjon:
        bunke.personer[duf] = ny
