"""The description of the API. Every operation says which problems it may answer."""

from copy import copy, deepcopy
from typing import Any

import orjson
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute

from nir.web.problem.problemtype import PROBLEMTYPER
from nir.web.problem.varsel import VARSELTYPER
from nir.web.ramme.beskrivelse.felttekster import beskriv_felter
from nir.web.ramme.beskrivelse.problemsvar import beskriv_problemer

_PROBLEM: dict[str, Any] = {
    "type": "object",
    "title": "Problem",
    "description": "RFC 9457",
    "required": ["type", "title", "status", "detail", "kode"],
    "properties": {
        "type": {"type": "string", "examples": ["/docs/problemer#NIR-FELT-MANGLER"]},
        "title": {"type": "string", "examples": ["Felt mangler"]},
        "status": {"type": "integer", "examples": [422]},
        "detail": {"type": "string", "examples": ["Feltet «dato» mangler. Fyll det ut og send på nytt."]},
        "kode": {"type": "string", "examples": ["NIR-FELT-MANGLER"]},
        "felt": {"type": "string", "examples": ["dato"]},
        "feil": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "kode": {"type": "string"},
                    "felt": {"type": ["string", "null"]},
                    "detail": {"type": "string"},
                    "gyldige": {
                        "type": "array",
                        "items": {"type": "string"},
                        "description": "Verdiene feltet kan ha, der koden er ukjent",
                    },
                },
            },
        },
        "fortsetter": {
            "type": "array",
            "description": "Vedtak og tiltak som fortsetter etter avslutningsdatoen (B 6)",
            "items": {
                "type": "object",
                "properties": {
                    "innslagId": {"type": "string"},
                    "seksjon": {"type": "string"},
                    "navn": {"type": "string"},
                    "sluttdato": {"type": "string", "format": "date"},
                },
            },
        },
        "rad": {"type": "object", "description": "Ved 412: raden slik den er nå"},
    },
}
_LISENS = {"name": "EUPL-1.2", "identifier": "EUPL-1.2"}
_KONTAKT = {"name": "Den som drifter registeret"}
_TJENER = {"url": "/", "description": "Tjenesten som denne beskrivelsen kommer fra"}


def sett_opp_openapi(app: FastAPI) -> None:
    """Let `app.openapi` describe the problems of every operation under /v1."""

    def beskrivelse() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _lag(app)
        return app.openapi_schema

    app.openapi = beskrivelse  # type: ignore[method-assign]


def som_json(app: FastAPI) -> bytes:
    """The OpenAPI description as JSON, as the commands of the services write it."""
    return orjson.dumps(app.openapi(), option=orjson.OPT_INDENT_2)


def _lag(app: FastAPI) -> dict[str, Any]:
    skjema = get_openapi(
        title=app.title,
        version=app.version,
        openapi_version="3.1.0",
        description="\n\n".join([app.description, _problemliste(), *_varselliste()]),
        tags=app.openapi_tags,
        servers=[_TJENER],
        contact=_KONTAKT,
        license_info=_LISENS,
        routes=[_uten_head(rute) for rute in app.routes],
    )
    deler = skjema.setdefault("components", {}).setdefault("schemas", {})
    deler.pop("HTTPValidationError", None)
    deler.pop("ValidationError", None)
    deler["Problem"] = deepcopy(_PROBLEM)
    for sti, operasjoner in skjema["paths"].items():
        for operasjon in operasjoner.values():
            for parameter in operasjon.get("parameters", ()):
                _loeft_beskrivelse(parameter)
            beskriv_problemer(operasjon, sti)
            if not sti.startswith("/v1"):
                operasjon["security"] = []
            _samle_skjemaer(operasjon, deler)
    beskriv_felter(deler)
    return skjema


def _uten_head(rute: BaseRoute) -> BaseRoute:
    """The route without HEAD, which the description of its GET covers."""
    if isinstance(rute, APIRoute) and rute.methods and "HEAD" in rute.methods:
        uten = copy(rute)
        uten.methods = rute.methods - {"HEAD"}
        return uten
    return rute


def _loeft_beskrivelse(parameter: dict[str, Any]) -> None:
    """Describe a parameter by the description of its value.

    If the value may be null, that description lies in `anyOf`.
    """
    valg = [parameter["schema"], *parameter["schema"].get("anyOf", ())]
    beskrivelser = [en["description"] for en in valg if "description" in en]
    if beskrivelser:
        parameter.setdefault("description", beskrivelser[0])


def _samle_skjemaer(operasjon: dict[str, Any], deler: dict[str, Any]) -> None:
    """Move named schemas, and those inside them, to the components, where tools look for them."""
    for innhold in [operasjon.get("requestBody", {}), *operasjon["responses"].values()]:
        for medium in innhold.get("content", {}).values():
            skjema = medium.get("schema", {})
            deler |= skjema.pop("$defs", {})
            liste = skjema.get("type") == "array"
            sted, navn = (skjema, "items") if liste else (medium, "schema")
            _flytt_navngitt(sted, navn, deler)


def _flytt_navngitt(sted: dict[str, Any], navn: str, deler: dict[str, Any]) -> None:
    skjema = sted.get(navn, {})
    if skjema.get("title", "").isidentifier() and skjema.get("type") == "object":
        deler[skjema["title"]] = skjema
        sted[navn] = {"$ref": f"#/components/schemas/{skjema['title']}"}


def _problemliste() -> str:
    linjer = [
        f"| `{p.kode}` | {p.status} | {p.title} | {p.forklaring} |" for _, p in sorted(PROBLEMTYPER.items())
    ]
    return "\n".join(
        ["### Problemer", "", "| kode | status | tittel | hva du kan gjøre |", "|---|---|---|---|", *linjer]
    )


def _varselliste() -> list[str]:
    """The list of warnings. The list is empty, without a heading, for a service without warnings."""
    linjer = [f"| `{v.kode}` | {v.tekst} |" for _, v in sorted(VARSELTYPER.items())]
    return ["\n".join(["### Varsler", "", "| kode | varsel |", "|---|---|", *linjer])] if linjer else []
