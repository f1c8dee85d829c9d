"""The template files. They are checked when the service starts, and by `registration maler`."""

from collections.abc import Iterator
from pathlib import Path

from docxtpl import DocxTemplate
from jinja2 import TemplateSyntaxError
from regelverk.fakta.innslag import Resultat
from regelverk.lov.kodeverk.vedtakstyper import vedtakstyper

from registration.vedtaksmal.brevdata import Brevdata, Brevtype, brevdata
from registration.vedtaksmal.felter import FELTNAVN
from registration.vedtaksmal.fletting import JINJA, LOGO
from registration.vedtaksmal.maalform import MAALFORMER, Maalform

MALER = Path(__file__).parent / "maler"
"""The shipped folder. A setting may name another folder, with the same files."""

_FINNES = FELTNAVN | {LOGO}


class FeilIMal(ValueError):
    """A template that cannot be used; the message names the file and what is wrong."""


def malfil(maler: Path, brevtype: Brevtype, resultat: Resultat, maalform: Maalform) -> Path:
    """The template of a decision (A 5.2): by its type, its result and the målform."""
    return maler / maalform / f"{brevtype.malnavn(resultat)}.docx"


def krev_brukbar(fil: Path) -> None:
    """Check that the file is a template in which every field exists. Raises `FeilIMal`."""
    try:
        brukt = DocxTemplate(fil).get_undeclared_template_variables(JINJA)
    except TemplateSyntaxError as feil:
        raise FeilIMal(f"{fil}: klammene kan ikke leses: {feil.message}") from feil
    except (
        Exception
    ) as feil:  # For a file that is no DOCX, python-docx and zipfile raise many kinds of errors.
        raise FeilIMal(f"{fil}: kan ikke leses som en Word-fil (.docx)") from feil
    if ukjente := sorted(brukt - _FINNES):
        kjente = ", ".join(sorted(_FINNES))
        raise FeilIMal(f"{fil}: feltet {', '.join(ukjente)} finnes ikke. Felt som finnes: {kjente}")


def krev_alle_maler(maler: Path = MALER, data: Brevdata | None = None) -> None:
    """Check that every vedtakstype has a letter and that all its templates can be used. Raises `FeilIMal`."""
    data = data or brevdata()
    mangler = [type_.kode for type_ in vedtakstyper() if type_.kode not in {b.vedtakstype for b in data.brev}]
    if mangler:
        raise FeilIMal(f"brev.toml: vedtakstypen {', '.join(mangler)} har ikke noe [[brev]]")
    for fil in sorted(set(_filer(maler, data))):
        krev_brukbar(fil)


def _filer(maler: Path, data: Brevdata) -> Iterator[Path]:
    for type_ in vedtakstyper():
        for resultat in type_.resultater:
            for maalform in MAALFORMER:
                yield malfil(maler, data.om(type_.kode), resultat, maalform)
