"""The sender of a letter: the kommune's name, address, contact, logo and signature.

The operator keeps a table of senders in a TOML file (`NIR_BREVAVSENDERE`); README describes its form. If the
table has no entry for a kommune, its letters show placeholders in brackets.
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
"""The last digits of the bydelsnummer for a person whose bydel is unknown."""


class FeilIAvsendere(ValueError):
    """The table of senders cannot be used. The message names the file and the fault."""


class Oppfoering(Data):
    """One entry of the table. The keys of a bydel's entry replace those of its kommune's entry, except
    `navn`: the letterhead shows both names.
    """

    navn: _Linje | None = None
    """The name in the letterhead, if it differs from the name in the register of kommuner."""
    enhet: _Linje | None = None
    """The part of the kommune that sends the letter."""
    adresse: tuple[_Linje, ...] = ()
    kontakt: tuple[_Linje, ...] = ()
    """One line each for telephone, e-mail and web address."""
    underskriver: _Linje | None = None
    stilling: _Linje | None = None
    logo: Path | None = None
    """The picture above the name, PNG or JPEG. The path is relative to the folder of the table."""


class Avsendere(Data):
    """The table of senders, by kommunenummer (four digits) and by bydelsnummer (six digits)."""

    kommuner: dict[Annotated[str, Field(pattern="^[0-9]{4}$")], Oppfoering] = Field(default_factory=dict)
    bydeler: dict[Annotated[str, Field(pattern="^[0-9]{6}$")], Oppfoering] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Avsender:
    """The sender as the letter shows it. An address of several lines has line breaks."""

    kommune: str
    """The kommune's name in sentences: `Kristiansand kommune`."""
    navn: str
    """The name in the letterhead: the kommune, and the bydel if a bydel sends the letter."""
    enhet: str
    adresse: str
    kontakt: str
    underskriver: str
    stilling: str
    logo: Path | None


def les_avsendere(fil: Path | None) -> Avsendere:
    """Read the table. Without a file the table is empty. Raises `FeilIAvsendere`."""
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
    """The entry with the full path of its logo.

    Raises `FeilIAvsendere` if the file of the logo is missing or is no picture.
    """
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
    """The sender: the kommune, and the bydel if `bydelsnummer` names one.

    A kommune without a name in the table gets the name that it had on `dag`.
    """
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
    """The kommune's entry, or its successor's entry after a reform: an old decision gets today's address.

    The result is an empty entry if the table has no such entry, or if several successors have an entry.
    """
    if nummer in kommuner:
        return kommuner[nummer]
    arvinger = [kommuner[arving] for arving in sorted(etterfoelgere(nummer, date.max)) if arving in kommuner]
    return arvinger[0] if len(arvinger) == 1 else Oppfoering()
