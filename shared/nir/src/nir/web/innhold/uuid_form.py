"""Ids that are UUIDs, in lower case (kontrakt §5.21): one id has one spelling wherever it comes in."""

import re

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def er_uuid(tekst: str) -> bool:
    """Whether the text is a UUID, in either case."""
    return _UUID.fullmatch(tekst) is not None


def med_smaa_bokstaver(id_: str) -> str:
    """The id in lower case where it is a UUID. Any other id stays as it is."""
    return id_.lower() if er_uuid(id_) else id_
