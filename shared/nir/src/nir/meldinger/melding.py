"""What the records of nir.svar, nir.spoersmaal, nir.avslutninger and nir.avvik have in common."""

from pydantic import BaseModel, ConfigDict
from regelverk.fakta.navn import til_camel


class Melding(BaseModel):
    """A record: camelCase JSON. Unknown fields are ignored, and absent fields are left out."""

    model_config = ConfigDict(alias_generator=til_camel, populate_by_name=True, extra="ignore", frozen=True)

    def som_json(self) -> bytes:
        """The value of the record."""
        return self.model_dump_json(by_alias=True, exclude_none=True).encode()
