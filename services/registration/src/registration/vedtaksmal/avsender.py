"""What a kommune says of itself in its letters: address, contact, letterhead, who signs.

The table is a TOML file that the operator keeps (`NIR_BREVAVSENDERE`); README says its form. Where it has no
entry, the letter shows placeholders in brackets.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

from nir.geografi import bydelsnavn, etterfoelgere, kommunenavn
from pydantic import Field, ValidationError

from registration.vedtaksmal.maalform import Data, Maalform

_Linje = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\n\r]+$")]
_UOPPGITT = "99"
"""A bydelsnummer ends so where the city does not know the bydel."""
_PLASSHOLDERE = {
    "nb": {
        "adresse": "[Adressen til kommunen]",
        "kontakt": "[Telefon og e-post]",
        "underskriver": "[Navnet på den som skriver under]",
        "stilling": "[Stilling]",
    },
    "nn": {
        "adresse": "[Adressa til kommunen]",
        "kontakt": "[Telefon og e-post]",
        "underskriver": "[Namnet på den som skriv under]",
        "stilling": "[Stilling]",
    },
}


class FeilIAvsendere(ValueError):
    """The table of senders cannot be used; the message names the file, the entry and the key."""


class Oppfoering(Data):
    """One entry of the table. A bydel's entry goes before its kommune's, key by key."""

    navn: _Linje | None = None
    """Where the letterhead says another name than the register of kommuner."""
    enhet: _Linje | None = None
    """The part of the kommune that sends the letter."""
    adresse: tuple[_Linje, ...] = ()
    kontakt: tuple[_Linje, ...] = ()
    """Telephone, e-mail, web address: a line each."""
    underskriver: _Linje | None = None
    stilling: _Linje | None = None


class Avsendere(Data):
    """The table: by kommunenummer, and by bydelsnummer of six digits."""

    kommuner: dict[Annotated[str, Field(pattern="^[0-9]{4}$")], Oppfoering] = Field(default_factory=dict)
    bydeler: dict[Annotated[str, Field(pattern="^[0-9]{6}$")], Oppfoering] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Avsender:
    """The sender as the letter shows it; texts of several lines have line breaks."""

    kommune: str
    """`Kristiansand kommune`."""
    navn: str
    """The letterhead: the kommune, and its bydel where the letter is from one."""
    enhet: str
    adresse: str
    kontakt: str
    underskriver: str
    stilling: str


def les_avsendere(fil: Path | None) -> Avsendere:
    """The table in the file; without a file it is empty. Raises `FeilIAvsendere`."""
    if fil is None:
        return Avsendere()
    try:
        return Avsendere.model_validate(tomllib.loads(fil.read_text(encoding="utf-8")))
    except ValidationError as feil:
        hvor = "; ".join(f"{'.'.join(map(str, f['loc']))}: {f['msg']}" for f in feil.errors())
        raise FeilIAvsendere(f"{fil}: {hvor}") from feil
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as feil:
        raise FeilIAvsendere(f"{fil}: {feil}") from feil


def avsender(
    avsendere: Avsendere, kommunenummer: str, bydelsnummer: str | None, dag: date, maalform: Maalform
) -> Avsender:
    """The kommune that made a decision on a day, and the bydel where it is known and may be shown."""
    kommunen = _oppfoering(avsendere.kommuner, kommunenummer)
    bydelen = avsendere.bydeler.get(bydelsnummer or "", Oppfoering())
    kommune = kommunen.navn or f"{kommunenavn(kommunenummer, dag)} kommune"
    bydel = bydelen.navn or _bydel(bydelsnummer)
    mangler = _PLASSHOLDERE[maalform]
    return Avsender(
        kommune=kommune,
        navn=f"{kommune}, {bydel}" if bydel else kommune,
        enhet=bydelen.enhet or kommunen.enhet or "",
        adresse="\n".join(bydelen.adresse or kommunen.adresse) or mangler["adresse"],
        kontakt="\n".join(bydelen.kontakt or kommunen.kontakt) or mangler["kontakt"],
        underskriver=bydelen.underskriver or kommunen.underskriver or mangler["underskriver"],
        stilling=bydelen.stilling or kommunen.stilling or mangler["stilling"],
    )


def _bydel(nummer: str | None) -> str:
    return f"Bydel {bydelsnavn(nummer)}" if nummer and not nummer.endswith(_UOPPGITT) else ""


def _oppfoering(kommuner: Mapping[str, Oppfoering], nummer: str) -> Oppfoering:
    """A kommune keeps its entry through a reform: the letter of an old decision has today's address."""
    if nummer in kommuner:
        return kommuner[nummer]
    arvinger = [kommuner[arving] for arving in sorted(etterfoelgere(nummer, date.max)) if arving in kommuner]
    return arvinger[0] if len(arvinger) == 1 else Oppfoering()
