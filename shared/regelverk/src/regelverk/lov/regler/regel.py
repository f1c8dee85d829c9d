"""A rule as a lawyer reads it. The beregningslogg, the cases and docs/regler refer to its id."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Any

from regelverk.lov.regler.hjemmel import Hjemler, hjemler


class FeilIRegler(ValueError):
    """The data file of the rules is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regel:
    """What a rule says, in bokmål.

    `parametre`: names of the parameters that the rule uses. `antakelser`: what NIR assumes.
    """

    id: str
    tittel: str
    tekst: str
    hjemler: Hjemler
    parametre: tuple[str, ...] = ()
    antakelser: tuple[str, ...] = ()


def regler() -> tuple[Regel, ...]:
    """All rules, in the order in which a person meets them."""
    return tuple(_regler().values())


def regel(id: str) -> Regel:
    """The rule with that id.

    Raises:
        KeyError: there is none.
    """
    return _regler()[id]


@cache
def _regler() -> dict[str, Regel]:
    tekst = files("regelverk.lov.regler").joinpath("data", "regler.toml").read_text(encoding="utf-8")
    alle = [_les(rad) for rad in tomllib.loads(tekst)["regel"]]
    if len({en.id for en in alle}) < len(alle):
        raise FeilIRegler("regler: en id står to ganger")
    return {en.id: en for en in alle}


def _les(rad: dict[str, Any]) -> Regel:
    kjente = {felt.name for felt in fields(Regel)} - {"hjemler"}
    if ukjente := sorted(set(rad) - kjente):
        raise FeilIRegler(f"regler, {rad.get('id')}: ukjent nøkkel {', '.join(ukjente)}")
    if manglende := sorted({"id", "tittel", "tekst"} - set(rad)):
        raise FeilIRegler(f"regler, {rad.get('id')}: mangler {', '.join(manglende)}")
    if rad["id"] not in hjemler():
        raise FeilIRegler(f"regler, {rad['id']}: mangler i hjemler.toml")
    verdier: dict[str, Any] = {
        navn: tuple(verdi) if isinstance(verdi, list) else verdi for navn, verdi in rad.items()
    }
    return Regel(**verdier, hjemler=hjemler()[rad["id"]])
