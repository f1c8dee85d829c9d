"""The sentence for a line of the beregningslogg, in the reader's language.

The rule and the inputs of the line decide which sentence it is.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from saksbehandler.skjermer.kalkulator.spraak import Spraak
from saksbehandler.tekster.boeyning import Boeyning

_DATO = re.compile(r"\d{4}-\d{2}-\d{2}")


class Setning(NamedTuple):
    """The sentence, whether it is in the reader's language, and the § that it follows from."""

    tekst: str
    oversatt: bool
    hjemmel: str


def setningen(linje: Mapping[str, Any], lovverk: str | None, sp: Spraak) -> Setning:
    """The sentence of a line. If the language has none for the rule: the API's own, in bokmål."""
    noekkel = regelnoekkel(linje)
    mal = sp.logg.get(noekkel)
    if mal is None:
        return Setning(linje["tekst"], sp.navn == "Bokmål", linje["hjemmel"])
    inn = linje["inndata"]
    verdier = {navn: _vist(verdi, sp) for navn, verdi in inn.items()}
    verdier |= {
        "dato": _vist(linje["dato"], sp),
        "lovverk": lovverk or "",
        "sum": str((inn.get("maaneder") or 0) + (inn.get("utvidelse") or 0)),
    }
    return Setning(Boeyning(sp.spraakkode).format(mal, **verdier), True, linje["hjemmel"])


def regelnoekkel(linje: Mapping[str, Any]) -> str:
    """The id of the rule, with the variant of its sentence that the inputs choose."""
    regel = str(linje["regel"])
    variant = _VARIANTER[regel](linje) if regel in _VARIANTER else ""
    return f"{regel}.{variant}" if variant else regel


def _alder(linje: Mapping[str, Any]) -> str:
    inn = linje["inndata"]
    if inn.get("alder", 0) < inn.get("nedre", 0):
        return "ingen"
    return "forutsatt" if linje["forutsatt"] else ""


def _maaneder(linje: Mapping[str, Any]) -> str:
    inn = linje["inndata"]
    if "maaneder" not in inn:
        return "uten"
    if inn["sluttmaal"] is None:
        return "lov"
    return "utvidet" if inn["utvidelse"] else ""


_VARIANTER: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "KAT-2": _alder,
    "KAT-6": lambda linje: "avtale" if linje["inndata"]["etterAvtale"] else "uten",
    "KAT-7": lambda linje: "" if "kategori" in linje["inndata"] else "venter",
    "GJF-2": _maaneder,
    "GJF-3": lambda linje: "sum" if "kalenderdager" in linje["inndata"] else "",
    "GJF-5": lambda linje: "over" if linje["inndata"]["samlet"] > linje["inndata"]["grense"] else "",
}


def _vist(verdi: Any, sp: Spraak) -> str:
    if isinstance(verdi, str) and _DATO.fullmatch(verdi):
        return f"{date.fromisoformat(verdi):%d.%m.%Y}"
    if verdi in ("virkedager", "kalenderdager"):
        return sp(verdi).lower()
    return sp.kode(verdi) if isinstance(verdi, str) else "–" if verdi is None else str(verdi)
