"""What the docs say of bodies and answers, made from the models that parse them."""

from typing import Any

from registration.eksempler import eksempel
from registration.kropper.modell import Kropp

VARSLER = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {"kode": {"type": "string"}, "tekst": {"type": "string"}},
        "required": ["kode", "tekst"],
    },
}
POSISJON = {"type": "string", "description": "Vis den til reporting i X-NIR-Posisjon for å se dette skrevet"}
HENDELSE = {"type": "string", "format": "uuid"}
_KVITTERING = {
    "title": "Kvittering",
    "type": "object",
    "properties": {"hendelseId": HENDELSE, "varsler": VARSLER, "posisjon": POSISJON},
    "required": ["hendelseId", "varsler", "posisjon"],
}
_REGISTRERT = {
    "title": "Registrert",
    "type": "object",
    "properties": {
        "innslagId": {"type": ["string", "null"]},
        "hendelseId": HENDELSE,
        "varsler": VARSLER,
        "posisjon": POSISJON,
        "vurdering": {"type": ["object", "null"], "description": "Hele den nye vurderingen"},
    },
    "required": ["innslagId", "hendelseId", "varsler", "posisjon", "vurdering"],
}
PAA_VEI: dict[str, Any] = {
    "description": "Tatt imot, ikke avgjort ennå: spør på adressen i Location",
    "headers": {"Location": {"schema": {"type": "string"}}},
    "content": {
        "application/json": {
            "schema": {
                "title": "PaaVei",
                "type": "object",
                "properties": {"hendelseId": HENDELSE, "status": {"const": "venter"}},
                "required": ["hendelseId", "status"],
            }
        }
    },
}
_PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
UMULIG: dict[str, Any] = {"description": "Personens tilstand tillater det ikke", "content": _PROBLEM}

Svar = dict[int | str, dict[str, Any]]


def json(beskrivelse: str, skjema: dict[str, Any]) -> dict[str, Any]:
    """An answer of JSON."""
    return {"description": beskrivelse, "content": {"application/json": {"schema": skjema}}}


svar_201: Svar = {201: json("Registrert", _REGISTRERT), 202: PAA_VEI, 409: UMULIG}
svar_endret: Svar = {200: json("Registrert", _REGISTRERT), 202: PAA_VEI, 409: UMULIG}
svar_kvittering: Svar = {201: json("Registrert", _KVITTERING), 202: PAA_VEI, 409: UMULIG}


def kropp(modell: type[Kropp]) -> dict[str, Any]:
    """`openapi_extra` of a route whose body is this model."""
    skjema = modell.model_json_schema(by_alias=True, ref_template="#/components/schemas/{model}")
    return json_kropp(skjema, eksempel(modell.__name__))


def json_kropp(skjema: dict[str, Any], eksempel: Any) -> dict[str, Any]:
    """`openapi_extra` of a route with this body."""
    innhold: dict[str, Any] = {"schema": skjema}
    if eksempel is not None:
        innhold["example"] = eksempel
    return {"requestBody": {"required": True, "content": {"application/json": innhold}}}
