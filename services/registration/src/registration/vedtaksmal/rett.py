"""By which law and paragraph a decision is made, and what that rule says (A 5.2)."""

from dataclasses import dataclass
from datetime import date

from registration.vedtaksmal.brevdata import Brevdata, Brevtype, Lov
from registration.vedtaksmal.maalform import Maalform


@dataclass(frozen=True, slots=True)
class Rettsgrunnlag:
    """As the letter says it."""

    hjemmel: str
    regel: str


def rettsgrunnlag(data: Brevdata, type_: Brevtype, lov: Lov, dag: date, maalform: Maalform) -> Rettsgrunnlag:
    """The law of the decision's day, in a målform.

    Where kapittel 6A says nothing of its own, the ordinary rule applies through the chapter (A 5.2, NB).
    """
    lovnavn = {navn: tekst.paa(maalform) for navn, tekst in data.lover.items()}
    egen = type_.rett_paa(lov, dag)
    if egen is not None:
        return Rettsgrunnlag(egen.hjemmel.format_map(lovnavn), egen.regel.paa(maalform))
    vanlig = type_.rett_paa("integreringsloven", dag)
    if lov != "kapittel 6A" or vanlig is None:
        raise LookupError(f"brev.toml: {type_.vedtakstype} har ingen rett for {lov} den {dag}")
    loven = lovnavn["integreringsloven"]
    paragraf = vanlig.hjemmel.format_map(lovnavn).removeprefix(f"{loven} ")
    return Rettsgrunnlag(f"{loven} kapittel 6A, jf. {paragraf}", vanlig.regel.paa(maalform))
