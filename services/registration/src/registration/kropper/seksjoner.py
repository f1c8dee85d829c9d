"""The nine sections in which a kommune registers, with their bodies."""

from dataclasses import dataclass, fields

import orjson
from nir.web.kropp import Kropp as Innhold
from pydantic import TypeAdapter
from regelverk.fakta import innslag as i
from regelverk.fakta.innslag import INNSLAG, Innslag

from registration.kropper.modell import Kropp, kroppsmodell

_GITT = frozenset({"innslag_id", "seksjon"})


@dataclass(frozen=True, slots=True)
class Seksjon:
    """One section: its name in paths, and what POST and PATCH take."""

    navn: i.Seksjonsnavn
    ny: type[Kropp]
    endring: type[Kropp]
    _innslag: TypeAdapter[Innslag]

    def les_ny(self) -> Innhold[Kropp]:
        """Parses the body of POST."""
        return Innhold(self.ny)

    def les_endring(self) -> Innhold[Kropp]:
        """Parses the body of PATCH."""
        return Innhold(self.endring)

    def flett(self, innslag_id: str, felter: dict[str, object], endring: Kropp) -> Innslag:
        """The entry with the edit laid over what is known of it; the engine lays it over what then holds.

        Raises:
            pydantic.ValidationError: the known fields do not make an entry of this section.
        """
        gitt = endring.model_dump(mode="json", by_alias=True, exclude_unset=True)
        hele = {**felter, **gitt, "innslagId": innslag_id, "seksjon": self.navn}
        return self._innslag.validate_json(orjson.dumps(hele), extra="ignore")


def _seksjon(klasse: type) -> Seksjon:
    navn: i.Seksjonsnavn = next(felt for felt in fields(klasse) if felt.name == "seksjon").default  # type: ignore[assignment]
    return Seksjon(
        navn,
        kroppsmodell(klasse, uten=_GITT),
        kroppsmodell(klasse, uten=_GITT, delvis=True),
        TypeAdapter(klasse),
    )


SEKSJONER: dict[str, Seksjon] = {seksjon.navn: seksjon for seksjon in map(_seksjon, INNSLAG)}
"""By name, in the contract's order."""
