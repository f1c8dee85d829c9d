"""A row of the årskontroll: the person, and what is missing."""

from typing import Annotated, Any

from nir.personside.openapi.svardel import UTELATT, Svardel
from nir.personside.openapi.visninger import Maaned
from pydantic import Field, create_model

from reporting.lister.aarskontroll.kolonner import AARSKONTROLL
from reporting.lister.aarskontroll.linje import Aarslinje
from reporting.lister.aarskontroll.mangler import HVA, Aaret, Hva, Mangel, mangler
from reporting.lister.liste.kolonne import Felt
from reporting.lister.liste.modeller import Listefiltre, radmodell
from reporting.rammer.celle import Verdier
from reporting.rammer.rader import RadSvar

_ALLE = Listefiltre()
TITLER: dict[Hva, str] = {
    "vedtak": "Mangler vedtak",
    "sluttmaal": "Mangler sluttmål",
    "integreringskontrakt": "Mangler integreringskontrakt",
    "tiltak": "Måneder uten tiltak",
    "fravaer": "Måneder uten tiltak og fravær",
    "avslutning": "Mangler avslutningsårsak",
}
"""The titles of the file's last columns."""


class Aarsmangel(Svardel):
    """One thing that is missing. `maaneder`: the months without it, if it is asked for by month."""

    hva: Hva
    maaneder: Annotated[list[Maaned], UTELATT]


MANGLER: Felt[tuple[Aarslinje, Aaret]] = Felt(
    noekkel="mangler", type=list[Aarsmangel], verdi=lambda par: [_som_json(m) for m in funnet(*par)]
)
Aarskontrollrad = radmodell("Aarskontrollrad", [*AARSKONTROLL.kolonner.values(), MANGLER])
_ETT_TALL: Any = (int, Field(description="Personer som mangler dette, uansett filteret «hva»"))
PerHva = create_model(
    "Aarsmangler",
    __base__=Svardel,
    __doc__="How many persons lack each thing.",
    **dict.fromkeys(HVA, _ETT_TALL),
)
"""How many persons lack each thing."""


def funnet(linje: Aarslinje, aaret: Aaret) -> tuple[Mangel, ...]:
    """What the person lacks for the year."""
    return mangler(linje.rad, aaret) or ()


def mangelrad(linje: Aarslinje, aaret: Aaret) -> RadSvar:
    """The row of a JSON answer."""
    return AARSKONTROLL.som_json(linje, _ALLE) | {MANGLER.noekkel: MANGLER.verdi((linje, aaret))}


def mangelceller(linje: Aarslinje, aaret: Aaret) -> Verdier:
    """The row as the cells of a file: those of the columns, then one for each of `TITLER`."""
    celler = {mangel.hva: ", ".join(mangel.maaneder) or "Mangler" for mangel in funnet(linje, aaret)}
    return [*AARSKONTROLL.som_verdier(linje, _ALLE), *(celler.get(hva) for hva in TITLER)]


def _som_json(mangel: Mangel) -> dict[str, Any]:
    maaneder = {"maaneder": list(mangel.maaneder)} if mangel.maaneder else {}
    return {"hva": mangel.hva} | maaneder
