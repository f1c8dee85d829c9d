"""The records in `nir.folkeregister`. They contain no personal data."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict
from regelverk.fakta.navn import til_camel


class _Post(BaseModel):
    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=True, extra="ignore", frozen=True)

    def som_json(self) -> bytes:
        """The record's value."""
        return self.model_dump_json(by_alias=True, exclude_none=True).encode()


class Peker(_Post):
    """The place at which to read on.

    `neste` is the sequence number to read next. `siste` is the number of the last entry read, and
    `fingeravtrykk` a digest of that entry, which shows whether the feed was rewritten. `hull` are missing
    numbers whose entries may still come. `epoke` grows by one with every new reader. `serie` names the
    numbering of the feed: a first start, or a command that orders another place, begins a new numbering.
    """

    serie: str
    neste: int
    epoke: int
    siste: int | None = None
    fingeravtrykk: str | None = None
    hull: tuple[int, ...] = ()
    framme: bool = True
    """Whether the end of the feed has been reached in this numbering. Until then, an entry can
    have been read before, in the old numbering and under another number.
    """


class Loggposisjoner(_Post):
    """Newcomers in `nir.hendelser` before these offsets (by partition) have been looked up."""

    neste: dict[int, int]


class Parkert(_Post):
    """An entry that waits for its documents. Later entries of its persons wait too."""

    sekvensnummer: int
    forsoek: int
    proev_igjen: datetime
    kode: str
    siden: datetime | None = None
    """The time when the entry was first set aside."""


class Aapent(_Post):
    """An entry that was reported to nir.avvik and has not been handled since."""

    sekvensnummer: int
    kode: str


class NotertAvslag(_Post):
    """A fact in `nir.hendelser` that the engine refused."""

    partisjon: int
    offset: int
    kode: str


class Vasket(_Post):
    """The start of the last finished reconciliation."""

    tidspunkt: datetime


class Bestilt(_Post):
    """An order for a reconciliation."""

    tidspunkt: datetime


class NyPlass(_Post):
    """An order for a new place: the reading begins at `start`, in the new numbering `serie`."""

    serie: str
    start: int | Literal["siste"]
