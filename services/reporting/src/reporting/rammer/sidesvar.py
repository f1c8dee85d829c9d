"""How a page of rows is described in OpenAPI; the rows themselves are the guide's columns."""

from typing import Any

SIDESVAR: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Viser fra - til av antall linjer (filtrert fra totalt)",
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["rader", "viser", "antall", "totalt"],
                    "properties": {
                        "rader": {"type": "array", "items": {"type": "object"}},
                        "viser": {
                            "type": "array",
                            "items": {"type": "integer"},
                            "minItems": 2,
                            "maxItems": 2,
                        },
                        "antall": {"type": "integer"},
                        "totalt": {"type": "integer"},
                    },
                }
            }
        },
    }
}
