"""Validation errors as problems: pydantic's error types in bokmål, with the field and never its value."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nir.web import problemer
from nir.web.problem import ProblemFeil, Problemtype

_HELE = "innholdet"
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
_TYPER = {
    "string_type": "tekst",
    "bool_type": "true eller false",
    "bool_parsing": "true eller false",
    "int_type": "et helt tall",
    "int_parsing": "et helt tall",
    "int_from_float": "et helt tall",
    "float_type": "et tall",
    "float_parsing": "et tall",
    "list_type": "en liste",
    "tuple_type": "en liste",
    "dict_type": "et objekt",
    "dataclass_type": "et objekt",
    "model_type": "et objekt",
    "model_attributes_type": "et objekt",
}
_SIFRE = re.compile(r"\^(?:\[0-9\]|\\d)\{(\d+)(?:,(\d+))?\}\$")
"""A pattern of so many digits."""
_BOKSTAVER = re.compile(r"\^\[A-Z\]\{(\d+)\}\$")
"""A pattern of so many capital letters."""
_STED = {"body", "path", "query", "header", "cookie"}


def problem_av_felt_feil(feil: Iterable[Any]) -> ProblemFeil:
    """The first error as the problem, all of them in its member `feil` (at most 20)."""
    alle = [_en(e) for e in feil][:20]
    slag, felt, detail = alle[0]
    return ProblemFeil(
        slag,
        detail,
        felt=felt or None,
        ekstra={"feil": [{"kode": s.kode, "felt": f or None, "detail": d} for s, f, d in alle]},
    )


def felt_og_setning(feil: Any) -> tuple[str, str]:
    """One of pydantic's errors: the field ("" for the whole), and what to do about it."""
    _, felt, setning = _en(feil)
    return felt, setning


def _en(feil: Any) -> tuple[Problemtype, str, str]:
    type_ = str(feil["type"])
    slag = _SLAG.get(type_) or _etter_navn(type_)
    ctx = feil.get("ctx") or {}
    felt = _felt([*feil["loc"], *_skillefelt(ctx)])
    return slag, felt, _setning(slag, felt or _HELE, type_, ctx)


def _skillefelt(ctx: dict[str, Any]) -> list[str]:
    """The field that tells the members of a union apart: pydantic places the error on the whole object."""
    return [str(ctx["discriminator"]).strip("'")] if "discriminator" in ctx else []


def _etter_navn(type_: str) -> Problemtype:
    if type_.startswith("date"):
        return problemer.FELT_DATO
    return problemer.FELT_TYPE if type_ in _TYPER else problemer.FELT_UGYLDIG


def _felt(sted: Sequence[Any]) -> str:
    deler = list(sted)
    if deler and deler[0] in _STED:
        deler = deler[1:]
    return ".".join(str(del_) for del_ in deler)


def _setning(slag: Problemtype, felt: str, type_: str, ctx: dict[str, Any]) -> str:
    if slag is problemer.JSON_UGYLDIG:
        return slag.forklaring
    if slag is problemer.FELT_MANGLER:
        return f"Feltet «{felt}» mangler. Fyll det ut og send på nytt."
    if slag is problemer.FELT_UKJENT:
        return f"Feltet «{felt}» finnes ikke her. Fjern det eller rett navnet."
    if slag is problemer.FELT_DATO and "grunn" not in ctx:
        return f"Feltet «{felt}» skal være en dato som finnes, skrevet ÅÅÅÅ-MM-DD."
    if lovlige := ctx.get("expected") or ctx.get("expected_tags"):
        return f"Feltet «{felt}» har en verdi som ikke finnes. Lovlige verdier: {_norsk(lovlige)}."
    if form := _form(str(ctx.get("pattern", ""))):
        return f"Feltet «{felt}» skal være {form}."
    if slag is problemer.FELT_TYPE:
        return f"Feltet «{felt}» skal være {_TYPER[type_]}."
    return _med_grense(slag, felt, ctx)


def _form(moenster: str) -> str | None:
    if sifre := _SIFRE.fullmatch(moenster):
        return f"{' til '.join(filter(None, sifre.groups()))} sifre"
    if bokstaver := _BOKSTAVER.fullmatch(moenster):
        return f"{bokstaver[1]} store bokstaver"
    return None


def _med_grense(slag: Problemtype, felt: str, ctx: dict[str, Any]) -> str:
    for navn, setning in (
        ("max_length", "kan ha høyst {} tegn eller ledd"),
        ("min_length", "må ha minst {} tegn eller ledd"),
        ("ge", "kan ikke være mindre enn {}"),
        ("gt", "må være større enn {}"),
        ("le", "kan ikke være større enn {}"),
        ("lt", "må være mindre enn {}"),
        ("grunn", "{}"),
    ):
        if navn in ctx:
            return f"Feltet «{felt}» {setning.format(ctx[navn])}."
    return f"Feltet «{felt}»: {slag.forklaring}"


def _norsk(forventet: Any) -> str:
    return str(forventet).replace("'", "").replace(" or ", " eller ")
