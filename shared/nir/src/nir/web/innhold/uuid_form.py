"""Spells UUIDs in lower case (kontrakt §5.21), so that an id has one spelling everywhere."""

import re

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def er_uuid(tekst: str) -> bool:
    """Whether the text is a UUID, in either case."""
    return _UUID.fullmatch(tekst) is not None


def med_smaa_bokstaver(id_: str) -> str:
    """A UUID in lower case. Any other id stays as it is."""
    return id_.lower() if er_uuid(id_) else id_
