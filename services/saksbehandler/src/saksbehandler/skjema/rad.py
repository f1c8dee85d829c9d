"""The row that a form changes or deletes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nir_klient.generert_reporting.models import Personside, Vurdertperson

from saksbehandler.api.feil import ApiFeil
from saksbehandler.api.nir import Nir
from saksbehandler.api.personer import hent_person
from saksbehandler.skjema.kropp import som_verdier
from saksbehandler.skjema.seksjon import Seksjon

_AVSLUTNINGSFELTER = ("avslutningsaarsak", "avslutningsdato", "timerPerUke")
RAD_UKJENT = ApiFeil("SAK-RAD-UKJENT", 404)


@dataclass(frozen=True, slots=True)
class Rad:
    """A row as it is now. `tidligere`: its earlier versions, newest first, each with who made it and when."""

    innslag_id: str
    etag: str
    status: str
    merknad: str | None
    verdier: Mapping[str, str]
    registrert: Any
    registrert_av: str
    tidligere: tuple[Mapping[str, Any], ...]
    person: Vurdertperson


async def finn_rad(nir: Nir, duf: str, seksjon: Seksjon, innslag_id: str) -> Rad:
    """The row with this id.

    Raises:
        ApiFeil: the person or the row is unknown, or the API does not answer.
    """
    side = await hent_person(nir, duf)
    for innslag in side.innslag:
        if (innslag.seksjon, innslag.innslag_id) == (seksjon.navn, innslag_id):
            return Rad(
                innslag_id=innslag_id,
                etag=innslag.etag or "",
                status=innslag.status,
                merknad=innslag.merknad,
                verdier=som_verdier(innslag.felter.to_dict()),
                registrert=innslag.registrert,
                registrert_av=innslag.registrert_av,
                tidligere=tuple(en.to_dict() for en in reversed(innslag.historikk)),
                person=side.person,
            )
    if seksjon.navn == "avslutning":
        return _avslutning(side, innslag_id)
    raise RAD_UKJENT


def _avslutning(side: Personside, innslag_id: str) -> Rad:
    """The row of an ending that the regelmotor made.

    Of the lists of the page, only the history of endings has such rows (A 9.3).
    """
    for rad in side.avslutningshistorikk:
        verdier = rad.to_dict()
        if rad.innslag_id == innslag_id and verdier["etag"]:
            return Rad(
                innslag_id=innslag_id,
                etag=verdier["etag"],
                status=verdier["status"],
                merknad=verdier["merknad"],
                verdier=som_verdier({navn: verdier.get(navn) for navn in _AVSLUTNINGSFELTER}),
                registrert=rad.registrert,
                registrert_av=rad.registrert_av,
                tidligere=(),
                person=side.person,
            )
    raise RAD_UKJENT
