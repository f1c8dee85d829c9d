"""One reading as nir.innsyn has it: the user, the time, what was read, and the persons in the answer."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, Protocol, TypeVar
from uuid import uuid4

import msgspec
import zstandard

from nir.innsyn.ledd import Ledd, Stubb
from nir.klokke import naa

T = TypeVar("T")
Hva = Literal[
    "personside",
    "tabell",
    "personsoek",
    "personliste",
    "rapport",
    "paaminnelse",
    "innsynslogg",
    "mislykket",
    "registrering",
    "simulering",
    "handlinger",
    "vedtaksmal",
    "endringer",
    "statistikk",
    "etterregistrering",
]
Format = Literal["json", "csv", "xlsx", "atom", "ics", "docx", "sse", "svg"]
_DEL = 100_000
"""The largest number of persons in one record, which is then about 0.6 MB packed."""
ANKER = "anker"
"""`hva` of a record that is no reading."""
_STOERST = 8 * 1024 * 1024


class Oppslag(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """A reading. Records are kept for ever, so fields may be added but never changed or removed."""

    innsyn_id: str
    tidspunkt: str
    bruker: str
    kommunenummer: str | None
    """None if the user has no kommune (IMDi)."""
    hva: str
    format: str
    utvalg: dict[str, Any]
    """The query parameters that chose the rows."""
    antall: int
    """The number of rows in the whole answer, one per person."""
    formaal: str | None = None
    """Why the user read, as the header X-NIR-Formaal says."""
    skjermede: dict[str, int] | None = None
    """How many of the rows were of persons with each address protection, for `innsynslogg.vist`.

    None in older records, where it is not known.
    """


class Innsynspost(Oppslag, frozen=True, kw_only=True, rename="camel"):
    """The value of a record: a reading, and those of its persons who are in this record.

    A reading of many persons has several records.
    """

    personer: tuple[str, ...]
    kjede: Ledd | None = None
    """None in records from before there were chains."""
    stubb: Stubb | None = None
    """What an erasure left of the record (`nir.innsyn.stubb`)."""
    hoder: dict[str, tuple[int, str]] | None = None
    """In an anchor: the last number and hash that was seen of each writer's chain."""
    slutt: dict[str, int] | None = None
    """In an anchor: partition → the next offset of nir.innsyn when the anchor was made."""


class UleseligInnsyn(Exception):
    """A record of nir.innsyn that cannot be read. The text carries no personal data."""


_skriv = msgspec.json.Encoder().encode
_les = msgspec.json.Decoder(Innsynspost).decode
_les_raa = msgspec.json.Decoder(dict[str, Any]).decode


class Personer(Protocol):
    """DUF-nummer as numbers: a list, or a numpy array."""

    def __len__(self) -> int: ...
    def __getitem__(self, del_: slice, /) -> Iterable[int]: ...


def deler(personer: Personer) -> Iterator[tuple[str, ...]]:
    """The persons of each record of a reading: one record, or several for a national list."""
    for fra in range(0, len(personer), _DEL):
        yield tuple(map("%012d".__mod__, personer[fra : fra + _DEL]))


def post_av(oppslag: Oppslag, personer: tuple[str, ...]) -> Innsynspost:
    """A record of a reading, which holds these persons of the reading."""
    return Innsynspost(**msgspec.structs.asdict(oppslag), personer=personer)


def ankerpost(hoder: dict[str, tuple[int, str]], slutt: dict[str, int]) -> Innsynspost:
    """An anchor: a record of no reading, which names the ends of chains and of nir.innsyn's partitions."""
    return Innsynspost(
        innsyn_id=uuid4().hex,
        tidspunkt=naa().tidspunkt,
        bruker="NIR",
        kommunenummer=None,
        hva=ANKER,
        format="json",
        utvalg={},
        antall=0,
        personer=(),
        hoder=hoder,
        slutt=slutt,
    )


def pakk(post: Innsynspost | Mapping[str, Any]) -> bytes:
    """The value of a record. The record may be parsed JSON."""
    return zstandard.ZstdCompressor(level=3).compress(_skriv(post))


def les(verdi: bytes) -> Innsynspost:
    """Read the value of a record.

    Raises: UleseligInnsyn: the value is not a reading.
    """
    return _lest(_les, pakk_ut(verdi))


def les_raa(verdi: bytes) -> dict[str, Any]:
    """Read a record as parsed JSON, with fields that only a later version knows.

    Raises: UleseligInnsyn: the value is not a reading.
    """
    json = pakk_ut(verdi)
    _lest(_les, json)
    return _lest(_les_raa, json)


def _lest(les_json: Callable[[bytes], T], json: bytes) -> T:
    try:
        return les_json(json)
    except msgspec.MsgspecError as feil:
        raise UleseligInnsyn(f"not a reading: {type(feil).__name__}") from None


def pakk_ut(verdi: bytes) -> bytes:
    """The JSON of a record.

    Raises: UleseligInnsyn: the value is not packed as a reading is.
    """
    try:
        return zstandard.ZstdDecompressor().decompress(verdi, max_output_size=_STOERST)
    except zstandard.ZstdError as feil:
        raise UleseligInnsyn(f"not a reading: {type(feil).__name__}") from None


def uten_personer(post: Oppslag) -> Oppslag:
    """The reading without its persons."""
    return Oppslag(**{felt: getattr(post, felt) for felt in Oppslag.__struct_fields__})


def pakk_oppslag(post: Oppslag) -> bytes:
    """The reading without its persons, as Redis has it."""
    return _skriv(uten_personer(post))


def nyeste_foerst(lest: Iterable[Oppslag]) -> list[Oppslag]:
    """The readings, newest first. A record that a retry or an erasure wrote again is the same reading."""
    en_av_hver = {ett.innsyn_id: ett for ett in lest}.values()
    return sorted(en_av_hver, key=lambda ett: ett.tidspunkt, reverse=True)


_les_oppslag = msgspec.json.Decoder(Oppslag).decode


def les_oppslag(verdi: bytes) -> Oppslag:
    """Read what `pakk_oppslag` packed."""
    return _les_oppslag(verdi)
