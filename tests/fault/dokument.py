"""The part of a person's document that depends on the facts alone, for comparing answers with the log."""

from collections.abc import Mapping
from typing import Any

import orjson

from tests.fault.historikk import Vist

_FELTER = (
    "dufNummer",
    "lovverk",
    "oppfoelging",
    "kategorier",
    "ordninger",
    "frist",
    "sluttmaal",
    "avslutning",
    "avslutningshistorikk",
    "innslag",
)


def les_vist(dokument: Mapping[str, Any]) -> Vist:
    """The versjon and the posisjon of a document, and its fields that depend on the facts alone."""
    innhold = {felt: dokument.get(felt) for felt in _FELTER}
    return Vist(dokument["versjon"], dokument["posisjon"], orjson.dumps(innhold, option=orjson.OPT_SORT_KEYS))
