"""Messages for nir.avslutninger: the regelmotor has ended a programme, or an ending no longer holds."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from nir.meldinger import emner
from nir.meldinger.avslutning import Avslutningsmelding
from regelverk.liv.person import Person
from regelverk.liv.spor import Avslutningshendelse

from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost

Melding = dict[str, Any]
"""A message of nir.avslutninger, JSON-ready."""


def meldinger(
    person: Person, posisjon: Posisjon, avslutninger: Iterable[Avslutningshendelse]
) -> list[Melding]:
    """The messages for nir.avslutninger that the record at `posisjon` causes."""
    hva = {"duf_nummer": person.duf_nummer, "versjon": person.versjon, "posisjon": str(posisjon)}
    alle = (Avslutningsmelding(**hva, **asdict(hendelse)) for hendelse in avslutninger)
    return [melding.model_dump(mode="json", by_alias=True) for melding in alle]


def avslutningspost(melding: Melding) -> Utpost:
    """The record for nir.avslutninger. It has the same key and value each time it is sent."""
    ident = f"{melding['posisjon']}-{melding['handling']}-{melding['aarsak']}-{melding['dato']}"
    verdi = Avslutningsmelding.model_validate(melding).som_json()
    return Utpost(emner.AVSLUTNINGER, emner.noekkel(melding["dufNummer"], ident), verdi)
