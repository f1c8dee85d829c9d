"""The views of the page: status box, tiltak by month, fravær by year."""

from datetime import date
from typing import Annotated, Any

from pydantic import Field, create_model

from nir.personside.openapi.innslag import INNSLAGSRADER
from nir.personside.openapi.koder import Kategorikode, Sluttmaalskode
from nir.personside.openapi.svardel import Svardel
from nir.personside.openapi.vurdering import Fristtype

Maaned = Annotated[str, Field(pattern="^[0-9]{4}-[0-9]{2}$", examples=["2024-08"])]
_Tiltak: Any = INNSLAGSRADER["tiltak"]
_FravaerIMaaned: Any = create_model(
    "FravaerIMaaned",
    __base__=INNSLAGSRADER["fravaer"],
    __doc__="An absence, with the virkedager of it that lie in the month.",
    virkedager_i_maaneden=(int, ...),
)


class Statusboks(Svardel):
    """The status box at the top of the page (A 3.3, 10.1)."""

    kategori: Kategorikode | None
    kategori_fra: date | None
    frist_type: Fristtype | None
    frist_dato: date | None
    frist_beregnet_fra: date | None
    sluttmaal: Sluttmaalskode | None
    tiltak_registrert: bool
    aktiv_tid_dager: int | None


class Tiltaksmaaned(Svardel):
    """A month with tiltak, and the average hours per week that were offered (A 7.5)."""

    maaned: Maaned
    timer_per_uke: float
    forklaring: Annotated[str, Field(description="Hvordan snittet er regnet ut")]
    tiltak: list[_Tiltak]


class SlettedeTiltak(Svardel):
    """A month in which deleted tiltak ran (A 7.7)."""

    maaned: Maaned
    tiltak: list[_Tiltak]


class Fravaersmaaned(Svardel):
    """A month with fravær."""

    maaned: Maaned
    virkedager: int
    fravaer: list[_FravaerIMaaned]


class Fravaersaar(Svardel):
    """A year with fravær (A 8.2)."""

    aar: int
    virkedager: int
    maaneder: list[Fravaersmaaned]
