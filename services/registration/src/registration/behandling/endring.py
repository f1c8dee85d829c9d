"""An edit: the fields that the caller gave, in the whole entry that the log asks for."""

from dataclasses import replace
from typing import Any

from nir.token import Bruker
from nir.web import ProblemFeil
from pydantic import ValidationError
from regelverk.fakta.innslag import Innslag

from registration import problemer
from registration.behandling.spoersmaal import Svarfelter, spoer_om_person
from registration.postkasse import Postkasse
from registration.skjema.modell import Skjema
from registration.skjema.seksjoner import Seksjon

_RAD_TIL_FELT = {"aarsak": "avslutningsaarsak", "dato": "avslutningsdato", "timerPerUke": "timerPerUke"}


async def flettet(
    postkasse: Postkasse, seksjon: Seksjon, bruker: Bruker, duf: str, innslag_id: str, endring: Skjema
) -> Innslag:
    """The entry with the edit over it. Only the given fields bind: the engine lays them over what then holds.

    The entry is looked up in nobody's name, for a kommune that the person has left may still edit its own
    ending (B 8): whether the caller may is the engine's to decide. Nothing of what is found is told.

    Raises:
        ProblemFeil: 422 nothing is given; 404 no such entry here; 503 the engine does not answer.
    """
    if not endring.model_fields_set:
        raise ProblemFeil(problemer.INGEN_ENDRING)
    dokument = (await spoer_om_person(postkasse, replace(bruker, kommunenummer=None), duf))["foer"]
    felter = _felter(dokument, seksjon, innslag_id)
    if felter is None:
        raise _ukjent(dokument, bruker)
    try:
        return seksjon.flett(innslag_id, felter, endring)
    except ValidationError:
        raise problemer.innslag_ukjent() from None


def _ukjent(dokument: Svarfelter, bruker: Bruker) -> ProblemFeil:
    if dokument["oppfoelging"]["kommunenummer"] != bruker.kommunenummer:
        return problemer.person_ukjent()
    return problemer.innslag_ukjent()


def _felter(dokument: Svarfelter, seksjon: Seksjon, innslag_id: str) -> dict[str, Any] | None:
    for innslag in dokument["innslag"]:
        if innslag["innslagId"] == innslag_id and innslag["seksjon"] == seksjon.navn:
            felter: dict[str, Any] = innslag["felter"]
            return felter
    if seksjon.navn == "avslutning":
        return _regelmotorens_rad(dokument, innslag_id)
    return None


def _regelmotorens_rad(dokument: Svarfelter, innslag_id: str) -> dict[str, Any] | None:
    """A kommune may edit some rows of the regelmotor (regelbeskrivelse §5.4), not entries of its own."""
    for rad in dokument["avslutningshistorikk"]:
        if rad.get("innslagId") == innslag_id:
            return {felt: rad.get(navn) for navn, felt in _RAD_TIL_FELT.items()}
    return None
