"""The description of a JSON answer, made from its model."""

from typing import Any

from pydantic import TypeAdapter

Svarbeskrivelse = dict[str, Any]


def json_schema(modell: Any) -> dict[str, Any]:
    """The JSON schema of a model. The frame moves the models inside it to the components."""
    return TypeAdapter(modell).json_schema(by_alias=True, ref_template="#/components/schemas/{model}")


def json_svar(beskrivelse: str, modell: Any) -> Svarbeskrivelse:
    """The description of an answer whose body is `modell` as JSON."""
    return {"description": beskrivelse, "content": {"application/json": {"schema": json_schema(modell)}}}
