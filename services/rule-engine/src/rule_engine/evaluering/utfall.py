"""The output of `evaluate` as JSON lines: documents on stdout, all else on stderr."""

from typing import Any

import orjson
from regelverk.liv.svar import Avgjoerelse

from rule_engine.evaluering.linjer import Feillinje
from rule_engine.publisering.beslutning import svar_av


def svarlinje(avgjoerelse: Avgjoerelse, *, versjon: int, posisjon: str) -> bytes:
    """A line with the decision about a fact, in the form that records of nir.svar have."""
    return svar_av(avgjoerelse, versjon, posisjon).som_json()


def feillinje(feil: Feillinje) -> bytes:
    """A line that was skipped, with its number."""
    tekst = f"Linje {feil.nummer} er hoppet over og kan ikke behandles ({feil.grunn})."
    return orjson.dumps({"linje": feil.nummer, "kode": feil.kode, "grunn": feil.grunn, "tekst": tekst})


def dokumentlinje(dokument: dict[str, Any]) -> bytes:
    """A person's document. Equal documents give equal bytes."""
    return orjson.dumps(dokument)
