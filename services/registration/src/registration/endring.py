"""An edit: the fields that the caller gave, in the whole entry that the log asks for."""

from typing import Any

from nir.token import Bruker
from nir.web import ProblemFeil
from pydantic import ValidationError
from regelverk.fakta.innslag import Innslag

from registration import problemer
from registration.kropper.modell import Kropp
from registration.kropper.seksjoner import Seksjon
from registration.postkasse import Postkasse
from registration.spoer import Svarfelter, spoer_om_person

_RAD_TIL_FELT = {"aarsak": "avslutningsaarsak", "dato": "avslutningsdato", "timerPerUke": "timerPerUke"}


async def flettet(
    postkasse: Postkasse, seksjon: Seksjon, bruker: Bruker, duf: str, innslag_id: str, endring: Kropp
) -> Innslag:
    """The entry with the edit over it. Only the given fields bind: the engine lays them over what then holds.

    Raises:
        ProblemFeil: 422 nothing is given; 404 no such entry here; 503 the engine does not answer.
    """
    if not endring.model_fields_set:
        raise ProblemFeil(problemer.INGEN_ENDRING)
    svar = await spoer_om_person(postkasse, bruker, duf)
    felter = _felter(svar["foer"], seksjon, innslag_id)
    if felter is None:
        raise ProblemFeil(problemer.INNSLAG_UKJENT, felt="innslagId")
    try:
        return seksjon.flett(innslag_id, felter, endring)
    except ValidationError:
        raise ProblemFeil(problemer.INNSLAG_UKJENT, felt="innslagId") from None


def _felter(dokument: Svarfelter, seksjon: Seksjon, innslag_id: str) -> dict[str, Any] | None:
    for innslag in dokument["innslag"]:
        if innslag["innslagId"] == innslag_id and innslag["seksjon"] == seksjon.navn:
            felter: dict[str, Any] = innslag["felter"]
            return felter
    if seksjon.navn == "avslutning":
        return _regelmotorens_rad(dokument, innslag_id)
    return None


def _regelmotorens_rad(dokument: Svarfelter, innslag_id: str) -> dict[str, Any] | None:
    """A kommune may edit some rows of the regelmotor (rules.md §5); those are no entries of its own."""
    for rad in dokument["avslutningshistorikk"]:
        if rad.get("innslagId") == innslag_id:
            return {felt: rad.get(navn) for navn, felt in _RAD_TIL_FELT.items()}
    return None
