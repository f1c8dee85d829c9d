"""The query parameters of the årskontroll: the year, what is missing, and the parameters of every list."""

from typing import TYPE_CHECKING, Annotated

from nir.web.innhold.parameter import HELTALL
from pydantic import Field, create_model

from reporting.lister.aarskontroll.kolonner import AARSKONTROLL
from reporting.lister.aarskontroll.mangler import Hva
from reporting.lister.liste.modeller import Listefiltre, Listeside, filtermodell
from reporting.rammer.filtre import FOERSTE_AAR


class Aarsvalg(Listefiltre):
    """The year, and which of the things that IMDi asks for are missing."""

    aar: Annotated[
        int, Field(ge=FOERSTE_AAR, le=9998, description="Året som kontrolleres", examples=[2025]), HELTALL
    ]
    hva: Annotated[Hva | None, Field(description="Bare de som mangler dette")] = None


class Aarsvalgside(Aarsvalg, Listeside):
    """The parameters of `Aarsvalg`, and a page."""


if TYPE_CHECKING:
    Aarskontrollfiltre = Aarsvalg
    Aarskontrollside = Aarsvalgside
else:
    _LISTENS = filtermodell("AarskontrollListefiltre", AARSKONTROLL, sorter="dufNummer", eksempel="etternavn")
    Aarskontrollfiltre = create_model("Aarskontrollfiltre", __base__=(_LISTENS, Aarsvalg))
    Aarskontrollside = create_model("Aarskontrollside", __base__=(_LISTENS, Aarsvalgside))
