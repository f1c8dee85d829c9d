"""A date in a request: `YYYY-MM-DD`, between the earliest and the latest date that the rules accept."""

import re
from datetime import date
from functools import cache
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Strict
from pydantic_core import PydanticCustomError, PydanticKnownError
from regelverk.fakta.dato import DATOFORM
from regelverk.kalender.datotekst import dmy
from regelverk.lov.parametre import les_parametre

from nir.klokke import idag

_parametre = cache(les_parametre)
_DATOFORM = re.compile(DATOFORM)


def _skrevet(verdi: object) -> object:
    """Refuse all but dates and text `YYYY-MM-DD`. pydantic would read a number as seconds since 1970."""
    if isinstance(verdi, date) or (isinstance(verdi, str) and _DATOFORM.fullmatch(verdi)):
        return verdi
    raise PydanticKnownError("date_type")


def _mulig(dato: date) -> date:
    """Refuse a date outside the limits of the rules (regelbeskrivelse §7.4), which the engine checks too."""
    p = _parametre()
    dag = idag()
    fra, til = p.tidligste_dato.paa(dag), p.seneste_dato.paa(dag)
    if not fra <= dato <= til:
        grunn = f"må være mellom {dmy(fra)} og {dmy(til)}. Kontroller datoen."
        raise PydanticCustomError("date_utenfor", "outside", {"grunn": grunn})
    return dato


Dato = Annotated[date, Strict(False), BeforeValidator(_skrevet), AfterValidator(_mulig)]
"""A date outside the limits is refused as NIR-FELT-DATO."""
