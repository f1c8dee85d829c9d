"""The DUF-nummer of a path: twelve digits, or 422. Wrong check digits are a warning."""

from typing import Any

from fastapi import Path
from nir.duf import har_form, kontrollsum
from nir.meldinger.svar import Svar, VarselMelding
from nir.web import ProblemFeil, problemtype, varseltype
from pydantic import AfterValidator
from regelverk.lov.parametre import les_parametre

from registration.openapi.eksempler import GRANITT

_SYNTETISK_FRA = str(les_parametre().duf_proeveaar.verdier[-1].verdi)
"""A DUF-nummer that begins with this year or a later year is a test number, as in the guides. The check
digits of a test number may be wrong."""
DUF_UGYLDIG = problemtype(
    "NIR-DUF-UGYLDIG",
    422,
    "Ugyldig DUF-nummer",
    "Et DUF-nummer har 12 siffer, skrevet uten mellomrom. Kontroller nummeret og send på nytt.",
)
_KONTROLLSIFFER = varseltype(
    "NIR-DUF-KONTROLLSIFFER",
    "Kontrollsifrene i DUF-nummeret stemmer ikke. Kontroller at nummeret er riktig.",
)
_VARSEL = VarselMelding(kode=_KONTROLLSIFFER.kode, tekst=_KONTROLLSIFFER.tekst)


def duf_i_stien(eksempel: str = GRANITT) -> Any:
    """The description of a DUF-nummer in a path; `SOM_DUF` checks the value."""
    return Path(
        description="DUF-nummer, 12 siffer",
        examples=[eksempel],
        json_schema_extra={"pattern": "^[0-9]{12}$"},
    )


def les_duf(duf: str, *, felt: str) -> str:
    """The text as a DUF-nummer.

    Raises:
        ProblemFeil: 422 the text is not twelve digits.
    """
    if not har_form(duf):
        raise ProblemFeil(DUF_UGYLDIG, felt=felt)
    return duf


SOM_DUF = AfterValidator(lambda duf: les_duf(duf, felt="duf"))


def med_dufvarsler(svar: Svar, duf: str) -> Svar:
    """The engine's answer. If the engine accepts the fact, `dufvarsler` are added to its warnings."""
    ekstra = dufvarsler(duf) if svar.utfall == "godtatt" else ()
    return svar.model_copy(update={"varsler": (*svar.varsler, *ekstra)}) if ekstra else svar


def dufvarsler(duf: str) -> tuple[VarselMelding, ...]:
    """The warning for wrong check digits. Empty if they are right, or if the number is a test number."""
    return () if duf >= _SYNTETISK_FRA or int(duf[10:]) == kontrollsum(duf) else (_VARSEL,)
