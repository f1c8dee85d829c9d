"""The description of bodies and answers, made from their models."""

from typing import Any

from nir.web.innhold.svarskjema import json_schema

from registration.openapi.eksempler import eksempel
from registration.openapi.svarmodeller import Kvittering, PaaVei, RadEndret, Registrert
from registration.skjema.modell import Skjema

PAA_VEI: dict[str, Any] = {
    "description": "Tatt imot, ikke avgjort ennå: spør på adressen i Location",
    "headers": {"Location": {"schema": {"type": "string"}}},
    "content": {"application/json": {"schema": json_schema(PaaVei)}},
}
_PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
_ENDRET: dict[str, Any] = {
    "description": "Raden er endret siden den som står i If-Match; `rad` er den som er der nå",
    "content": {"application/problem+json": {"schema": json_schema(RadEndret)}},
}
_PERSON_ENDRET: dict[str, Any] = {
    "description": "Personen er endret siden den som står i If-Match",
    "content": _PROBLEM,
}
UKJENT_PERSON: dict[str, Any] = {"description": "Ukjent, eller ikke din kommune", "content": _PROBLEM}
UMULIG: dict[str, Any] = {"description": "Personens tilstand tillater det ikke", "content": _PROBLEM}

Svarene = dict[int | str, dict[str, Any]]
"""The answers of an operation, by status."""


def json(beskrivelse: str, skjema: dict[str, Any]) -> dict[str, Any]:
    """A JSON answer."""
    return {"description": beskrivelse, "content": {"application/json": {"schema": skjema}}}


svar_201: Svarene = {201: json("Registrert", json_schema(Registrert)), 202: PAA_VEI, 409: UMULIG}
svar_endret: Svarene = {
    200: json("Registrert", json_schema(Registrert)),
    202: PAA_VEI,
    409: UMULIG,
    412: _ENDRET,
}
svar_kvittering: Svarene = {
    201: json("Registrert", json_schema(Kvittering)),
    202: PAA_VEI,
    409: UMULIG,
    412: _PERSON_ENDRET,
}


def kropp(modell: type[Skjema]) -> dict[str, Any]:
    """`openapi_extra` of a route whose body is this model."""
    skjema = modell.model_json_schema(by_alias=True, ref_template="#/components/schemas/{model}")
    return json_kropp(skjema, eksempel(modell.__name__))


def json_kropp(skjema: dict[str, Any], eksempel: Any) -> dict[str, Any]:
    """`openapi_extra` of a route with this body."""
    innhold: dict[str, Any] = {"schema": skjema}
    if eksempel is not None:
        innhold["example"] = eksempel
    return {"requestBody": {"required": True, "content": {"application/json": innhold}}}
