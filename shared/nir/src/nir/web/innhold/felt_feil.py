"""pydantic's errors as problems in bokmål, with the field and without its value."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Any

from pydantic import ValidationError

from nir.web.innhold.felt_setning import TYPER, Sted, felt_setning
from nir.web.problem import problemer
from nir.web.problem.problemtype import ProblemFeil, Problemtype

_SLAG: dict[str, Problemtype] = {
    "json_invalid": problemer.JSON_UGYLDIG,
    "missing": problemer.FELT_MANGLER,
    "extra_forbidden": problemer.FELT_UKJENT,
    "unexpected_keyword_argument": problemer.FELT_UKJENT,
    "literal_error": problemer.FELT_KODE,
    "enum": problemer.FELT_KODE,
    "union_tag_invalid": problemer.FELT_KODE,
    "union_tag_not_found": problemer.FELT_MANGLER,
    "string_too_long": problemer.FELT_LENGDE,
    "string_too_short": problemer.FELT_LENGDE,
    "too_long": problemer.FELT_LENGDE,
    "too_short": problemer.FELT_LENGDE,
    "greater_than": problemer.FELT_TALL,
    "greater_than_equal": problemer.FELT_TALL,
    "less_than": problemer.FELT_TALL,
    "less_than_equal": problemer.FELT_TALL,
    "finite_number": problemer.FELT_TALL,
    "int_parsing_size": problemer.FELT_TALL,
}
_FLEST = 20
"""The largest number of errors in one answer."""
_VERDI = re.compile("'([^']*)'")
"""One of the values that pydantic lists in an error about a closed set."""
Feil = dict[str, Any]
"""A member of `feil` (kontrakt §5.1)."""
_STED = {"body", "path", "query", "header", "cookie"}


def problem_av_felt_feil(feil: Iterable[Any], flere: Iterable[Feil] = ()) -> ProblemFeil:
    """The problem for pydantic's errors. It states the first error; its member `feil` lists the first 20.

    `flere`: errors that pydantic does not check for. A field that already has an error is not named again.
    """
    alle = list(islice(feil, _FLEST))
    slag, felt, detail = _en(alle[0])
    liste = [_som_feil(en) for en in alle]
    nevnt = {en["felt"] for en in liste}
    liste += [en for en in flere if en["felt"] not in nevnt]
    return ProblemFeil(slag, detail, felt=felt or None, ekstra={"feil": liste[:_FLEST]})


def _som_feil(feil: Any) -> Feil:
    slag, felt, detail = _en(feil)
    ut: Feil = {"kode": slag.kode, "felt": felt or None, "detail": detail}
    gyldige = _VERDI.findall(str((feil.get("ctx") or {}).get("expected", "")))
    return ut | {"gyldige": gyldige} if slag is problemer.FELT_KODE and gyldige else ut


def felt_og_setning(feil: Any) -> tuple[str, str]:
    """The field of one error ("" for the whole body), and the sentence that says what to do."""
    _, felt, setning = _en(feil)
    return felt, setning


def problem_av_verdi(feil: ValidationError, felt: str) -> ProblemFeil:
    """The problem for a value that was parsed alone, not in a body. `felt` is the value's field."""
    alle = feil.errors(include_url=False, include_input=False)
    return problem_av_felt_feil({**en, "loc": (felt,)} for en in alle)


def _en(feil: Any) -> tuple[Problemtype, str, str]:
    type_ = str(feil["type"])
    slag = _SLAG.get(type_) or _etter_navn(type_)
    ctx = feil.get("ctx") or {}
    sted = (*_uten_kilde(feil["loc"]), *_skillefelt(ctx))
    return slag, ".".join(map(str, sted)), felt_setning(slag, sted, type_, ctx)


def _skillefelt(ctx: dict[str, Any]) -> list[str]:
    """The field that chooses between models. pydantic places an error of this field on the whole object.

    Empty: the error is not about such a field.
    """
    return [str(ctx["discriminator"]).strip("'")] if "discriminator" in ctx else []


def _etter_navn(type_: str) -> Problemtype:
    if type_.startswith("date"):
        return problemer.FELT_DATO
    return problemer.FELT_TYPE if type_ in TYPER else problemer.FELT_UGYLDIG


def _uten_kilde(sted: Sted) -> Sted:
    """The place without its first part, by which FastAPI says where in the request it looked."""
    return sted[1:] if sted and sted[0] in _STED else sted
