"""The law and paragraph that a decision is based on, and what they say (A 5.2)."""

from dataclasses import dataclass
from datetime import date

from registration.vedtaksmal.brevdata import Brevdata, Brevtype, Lov
from registration.vedtaksmal.maalform import Maalform


@dataclass(frozen=True, slots=True)
class Rettsgrunnlag:
    """The legal basis in the words of the letter."""

    hjemmel: str
    regel: str


def rettsgrunnlag(data: Brevdata, type_: Brevtype, lov: Lov, dag: date, maalform: Maalform) -> Rettsgrunnlag:
    """The legal basis on the day of the decision, in a målform.

    If kapittel 6A has no rule of its own for the vedtakstype, the ordinary rule applies (A 5.2, NB).
    Raises `LookupError` if the data has no rule for the day.
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
