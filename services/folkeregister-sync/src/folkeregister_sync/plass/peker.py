"""What is kept of the place; no personal data."""

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
    """Where to read on.

    `siste` is the last entry read and `fingeravtrykk` what it was like, to see whether the feed was written
    anew. `hull` are numbers lately left out, which may still come. `epoke` grows with every new reader;
    `serie` tells one numbering of the feed from another: a first start begins a new one.
    """

    serie: str
    neste: int
    epoke: int
    siste: int | None = None
    fingeravtrykk: str | None = None
    hull: tuple[int, ...] = ()
    framme: bool = True
    """Whether the end of the feed has been reached in this numbering. Until then its entries may be such as
    were read before under other numbers."""


class Loggposisjoner(_Post):
    """Newcomers in `nir.hendelser` before these offsets (by partition) have been looked up."""

    neste: dict[int, int]


class Parkert(_Post):
    """An entry that waits for its documents. Its persons' later entries wait behind it."""

    sekvensnummer: int
    forsoek: int
    proev_igjen: datetime
    kode: str
    siden: datetime | None = None
    """When it was set aside for the first time."""


class Aapent(_Post):
    """An entry that was reported to nir.avvik and has not been handled since."""

    sekvensnummer: int
    kode: str


class Avslag(_Post):
    """A fact in `nir.hendelser` that the engine refused."""

    partisjon: int
    offset: int
    kode: str


class Vasket(_Post):
    """When the last washing that was finished began."""

    tidspunkt: datetime


class Bestilt(_Post):
    """Somebody asked for a washing."""

    tidspunkt: datetime


class NyPlass(_Post):
    """Somebody asked that the reading begin anew at `start`. The place that it gives has this `serie`."""

    serie: str
    start: int | Literal["siste"]
