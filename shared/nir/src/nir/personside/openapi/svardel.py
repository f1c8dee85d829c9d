"""An object in an answer, as OpenAPI describes it."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from regelverk.fakta.navn import til_camel


class Svardel(BaseModel):
    """An object in an answer. Later versions may add fields to it."""

    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=True)


def _uten_standard(skjema: dict[str, Any]) -> None:
    skjema.pop("default")


UTELATT = Field(default=None, json_schema_extra=_uten_standard)
"""A field that is left out if it has no value."""
