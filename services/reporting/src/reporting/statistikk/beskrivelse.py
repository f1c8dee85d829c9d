"""How a statistic is described in OpenAPI. A row has further keys, which `kolonner` names."""

from typing import Any

from reporting.statistikk.problemer import BARE_EGEN_KOMMUNE

_TALL = {"type": ["number", "null"]}
_RAD = {
    "type": "object",
    "required": ["aar", "kommunenummer", "kommune", "skjermet"],
    "properties": {
        "aar": {"type": "integer"},
        "kommunenummer": {"type": ["string", "null"], "description": "Mangler for landet"},
        "kommune": {"type": "string"},
        "skjermet": {
            "type": "array",
            "items": {"type": "string"},
            "description": "Kolonner som ikke vises, så ingen små tall kan finnes",
        },
    },
    "additionalProperties": _TALL,
}
_KOLONNE = {
    "type": "object",
    "required": ["navn", "tittel", "enhet"],
    "properties": {navn: {"type": "string"} for navn in ("navn", "tittel", "enhet")},
}
SVAR: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Rader per kommune og år, og for landet",
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["navn", "tittel", "forklaring", "kolonner", "grense", "rader", "landet"],
                    "properties": {
                        "navn": {"type": "string"},
                        "tittel": {"type": "string"},
                        "forklaring": {"type": "string"},
                        "kolonner": {"type": "array", "items": _KOLONNE},
                        "grense": {
                            "type": "integer",
                            "description": "Antall under dette, men ikke 0, er små",
                        },
                        "rader": {"type": "array", "items": _RAD},
                        "landet": {"type": "array", "items": _RAD},
                    },
                }
            }
        },
    },
    403: {"description": BARE_EGEN_KOMMUNE.forklaring, "content": {"application/problem+json": {}}},
}
