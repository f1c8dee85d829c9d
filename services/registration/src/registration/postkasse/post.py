"""One record on its way to Kafka, and what can go wrong with it."""

from dataclasses import dataclass


class LoggenErNede(Exception):
    """The broker cannot be reached. No record was handed to it."""


class UkjentUtfall(Exception):
    """The broker was handed the record and sent no receipt: the record may be in the log or not."""


@dataclass(frozen=True, slots=True)
class Post:
    """One record, and the topic and partition that it goes to."""

    emne: str
    partisjon: int
    noekkel: bytes
    verdi: bytes
    hoder: tuple[tuple[str, bytes], ...] = ()
