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

from docx.image.exceptions import UnrecognizedImageError
from docx.image.image import Image
from nir.geografi import bydelsnavn, etterfoelgere, kommunenavn
from pydantic import Field, ValidationError

from registration.vedtaksmal import plassholdere
from registration.vedtaksmal.maalform import Data, Maalform

_Linje = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\n\r]+$")]
_UOPPGITT = "99"
"""A bydelsnummer ends so where the city does not know the bydel."""


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
    logo: Path | None = None
    """A picture above the name, PNG or JPEG; a path from the folder of the table."""


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
    logo: Path | None


def les_avsendere(fil: Path | None) -> Avsendere:
    """The table in the file; without a file it is empty. Raises `FeilIAvsendere`."""
    if fil is None:
        return Avsendere()
    try:
        avsendere = Avsendere.model_validate(tomllib.loads(fil.read_text(encoding="utf-8")))
    except ValidationError as feil:
        hvor = "; ".join(f"{'.'.join(map(str, f['loc']))}: {f['msg']}" for f in feil.errors())
        raise FeilIAvsendere(f"{fil}: {hvor}") from feil
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as feil:
        raise FeilIAvsendere(f"{fil}: {feil}") from feil
    return Avsendere(
        kommuner={nummer: _med_logo(fil, o) for nummer, o in avsendere.kommuner.items()},
        bydeler={nummer: _med_logo(fil, o) for nummer, o in avsendere.bydeler.items()},
    )


def _med_logo(fil: Path, oppfoering: Oppfoering) -> Oppfoering:
    """The entry with the path of its picture from the table's folder; the picture must be one."""
    if oppfoering.logo is None:
        return oppfoering
    logo = fil.parent / oppfoering.logo
    try:
        Image.from_file(str(logo))
    except (OSError, UnrecognizedImageError) as feil:
        raise FeilIAvsendere(f"{fil}: logo: {logo} er ikke et bilde (PNG eller JPEG)") from feil
    return oppfoering.model_copy(update={"logo": logo})


def avsender(
    avsendere: Avsendere, kommunenummer: str, bydelsnummer: str | None, dag: date, maalform: Maalform
) -> Avsender:
    """The kommune that made a decision on a day, and the bydel where it is known and may be shown."""
    kommunen = _oppfoering(avsendere.kommuner, kommunenummer)
    bydelen = avsendere.bydeler.get(bydelsnummer or "", Oppfoering())
    kommune = kommunen.navn or f"{kommunenavn(kommunenummer, dag)} kommune"
    bydel = bydelen.navn or _bydel(bydelsnummer)
    return Avsender(
        kommune=kommune,
        navn=f"{kommune}, {bydel}" if bydel else kommune,
        enhet=bydelen.enhet or kommunen.enhet or "",
        adresse="\n".join(bydelen.adresse or kommunen.adresse) or plassholdere.KOMMUNEADRESSE.paa(maalform),
        kontakt="\n".join(bydelen.kontakt or kommunen.kontakt) or plassholdere.KONTAKT.paa(maalform),
        underskriver=bydelen.underskriver or kommunen.underskriver or plassholdere.UNDERSKRIVER.paa(maalform),
        logo=bydelen.logo or kommunen.logo,
        stilling=bydelen.stilling or kommunen.stilling or plassholdere.STILLING.paa(maalform),
    )


def _bydel(nummer: str | None) -> str:
    return f"Bydel {bydelsnavn(nummer)}" if nummer and not nummer.endswith(_UOPPGITT) else ""


def _oppfoering(kommuner: Mapping[str, Oppfoering], nummer: str) -> Oppfoering:
    """A kommune keeps its entry through a reform: the letter of an old decision has today's address."""
    if nummer in kommuner:
        return kommuner[nummer]
    arvinger = [kommuner[arving] for arving in sorted(etterfoelgere(nummer, date.max)) if arving in kommuner]
    return arvinger[0] if len(arvinger) == 1 else Oppfoering()
