"""Which problems an operation may answer, by status."""

from collections.abc import Mapping
from typing import Any

from nir.web.problem.problemtype import MEDIETYPE

_PROBLEM = {"$ref": "#/components/schemas/Problem"}
_ALLTID = {
    "400": "Forespørselen kan ikke forstås",
    "401": "Ingen gyldig token",
    "403": "Rollen har ikke lov",
    "422": "Innholdet er feil",
    "429": "For mange kall eller mislykkede oppslag, se Retry-After",
    "431": "For lang adresse eller for lange hodefelt",
    "500": "Intern feil",
    "503": "Prøv igjen, se Retry-After",
}
_MED_ADRESSE = {"404": "Ukjent, eller ikke din kommune"}
"""For an operation with a parameter in its path."""
_MED_KROPP = {"408": "Forespørselen kom for sent", "413": "For stort innhold"}
_MED_POSISJON = {"409": "Posisjonen hører til en annen logg"}
_UTENFOR_V1 = {"431": _ALLTID["431"]}


def beskriv_problemer(operasjon: dict[str, Any], sti: str) -> None:
    """Add the problems to the answers of an operation.

    A route declares in `responses` only the problems that do not follow from its address, body and headers,
    with a schema of its own if the problem has members that others lack.
    """
    svar = operasjon["responses"]
    svar.pop("422", None)  # FastAPI's own, which no service answers.
    egne = {status: gitt for status, gitt in svar.items() if _er_problem(status, gitt)}
    tekster = _som_foelger(operasjon, sti) | {status: gitt["description"] for status, gitt in egne.items()}
    for status, tekst in sorted(tekster.items()):
        innhold = egne.get(status, {}).get("content") or {MEDIETYPE: {"schema": dict(_PROBLEM)}}
        svar[status] = {"description": tekst, "content": innhold}


def _som_foelger(operasjon: Mapping[str, Any], sti: str) -> dict[str, str]:
    if not sti.startswith("/v1"):
        return dict(_UTENFOR_V1)
    hoder = {parameter["name"].lower() for parameter in operasjon.get("parameters", ())}
    problemer = dict(_ALLTID)
    problemer |= _MED_ADRESSE if "{" in sti else {}
    problemer |= _MED_KROPP if "requestBody" in operasjon else {}
    return problemer | (_MED_POSISJON if "x-nir-posisjon" in hoder else {})


def _er_problem(status: str, gitt: Mapping[str, Any]) -> bool:
    """Whether the route declares the status as a problem: with no content of another kind."""
    return status >= "400" and gitt.get("content", {}).keys() <= {MEDIETYPE}
