"""The name of a public benefit as a letter writes it."""

import tomllib
from functools import cache

from registration.vedtaksmal.maalform import DATA, Data, Maalform, Tekst
from registration.vedtaksmal.plassholdere import YTELSE


class _Ytelser(Data):
    kilde: str
    ytelse: tuple[Tekst, ...]


def ytelse(navn: str | None, maalform: Maalform) -> str:
    """The name in the målform. A benefit that is not in the data file keeps the name that is registered.

    `navn`: as registered. None: nothing is; the letter shows a placeholder.
    """
    if not navn:
        return YTELSE.paa(maalform)
    kjent = _ytelser().get(navn.casefold())
    return kjent.paa(maalform) if kjent else navn


@cache
def _ytelser() -> dict[str, Tekst]:
    data = _Ytelser.model_validate(tomllib.loads((DATA / "ytelser.toml").read_text(encoding="utf-8")))
    return {en.nb: en for en in data.ytelse}
