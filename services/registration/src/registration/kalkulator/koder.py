"""Finds unknown codes in a body that has other errors: one answer names all errors (kontrakt §5.1)."""

from collections.abc import Iterator
from typing import Any

import orjson
from nir.web.innhold.felt_feil import Feil

from registration.skjema.koder import ukjent_kode


def ukjente_koder(kropp: bytes) -> Iterator[Feil]:
    """The unknown codes of every entry in the body, with their places."""
    try:
        lest = orjson.loads(kropp)
    except orjson.JSONDecodeError:
        return
    for sted, seksjon, innslag in _innslag(lest) if isinstance(lest, dict) else ():
        for feil in ukjent_kode(seksjon)(orjson.dumps(innslag)):
            yield feil | {"felt": ".".join(filter(None, (sted, feil["felt"])))}


def _innslag(lest: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """(place, section, entry) of each entry that may hold a code."""
    yield "", "sluttmaal", lest
    for navn, seksjon in (("vedtak", "vedtak"), ("fravaer", "fravaer"), ("avslutninger", "avslutning")):
        alle = lest.get(navn)
        for nummer, ett in enumerate(alle if isinstance(alle, list) else ()):
            yield f"{navn}.{nummer}", seksjon, ett
            if isinstance(ett, dict) and seksjon == "vedtak":
                yield f"{navn}.{nummer}.klage", "klage", ett.get("klage")
