"""The calculator's answer: what the document says of the deadline, without the person (kontrakt §6.14)."""

from dataclasses import asdict
from typing import Any

from regelverk.liv.forloep import vurdering
from regelverk.lov.parametre import les_parametre
from regelverk.visning.dokument.dokument import dokument

from registration.kalkulator.skjema import Regnestykke
from registration.kalkulator.utregning import regn_ut

_FELTER = (
    "beregnetFor",
    "parametre",
    "lovverk",
    "kategorier",
    "ordninger",
    "frist",
    "gjennomfoeringsfrist",
    "aktivTidDager",
    "sluttmaal",
)
_KOMMUNEN = "KAT-6"
_ALDEREN = "KAT-2"


def svaret(stykke: Regnestykke) -> dict[str, Any]:
    """The answer as JSON; the errors are those of `regn_ut`."""
    (person, varsler), p = regn_ut(stykke), les_parametre()
    dok = dokument(person, p)
    sak = vurdering(person, p).sak
    alle = [*map(asdict, varsler), *dok["varsler"]]
    return {navn: dok[navn] for navn in _FELTER} | {
        "oppstartsfrist": sak.oppstart.frist.isoformat() if sak else None,
        "avslutning": _avslutning(dok["avslutning"]),
        "varsler": [v for nr, v in enumerate(alle) if v not in alle[:nr]],
        "beregningslogg": [_linje(stykke, linje) for linje in dok["beregningslogg"]],
    }


def _avslutning(rad: dict[str, Any] | None) -> dict[str, Any] | None:
    if rad is None:
        return None
    av = "regelmotoren" if rad["registrertAv"] == "Regelmotor" else "kommunen"
    return {
        "avslutningsaarsak": rad["aarsak"],
        "avslutningsdato": rad["dato"],
        "gruppe": rad["gruppe"],
        "registrertAv": av,
    }


def _linje(stykke: Regnestykke, linje: dict[str, Any]) -> dict[str, Any]:
    """The line, and whether its sentence has a birth date or a kommune that the calculator has supposed."""
    forutsatt = linje["regel"] == _KOMMUNEN or (linje["regel"] == _ALDEREN and not stykke.foedselsdato)
    return linje | {"forutsatt": forutsatt}
