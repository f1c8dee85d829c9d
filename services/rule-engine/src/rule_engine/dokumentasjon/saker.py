"""Writes the cases of tests/cases as stories under the rules that they show."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from rule_engine.dokumentasjon.markdown import dato, tabell
from rule_engine.dokumentasjon.ordvalg import ord_for

_FELT = re.compile(r"\{([^{}]+)\}")
"""A placeholder that the table of variants fills in."""
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")


@dataclass(frozen=True, slots=True)
class Sak:
    """A case from its file: words and dates. `{word}` stands for a value from a table of variants."""

    navn: str
    regler: tuple[str, ...]
    kilde: str
    hvorfor: str
    innhold: Mapping[str, Any]


def les_saker(mappe: Path) -> list[Sak]:
    """All cases in the YAML files of a folder, in the order of the files.

    Raises:
        KeyError: a case lacks its name, rule, source or reason.
    """
    return [_sak(rad) for fil in sorted(mappe.glob("*.yaml")) for rad in _les(fil)["saker"]]


def fortell(sak: Sak) -> str:
    """The case as a section of a page."""
    deler = [f"### {sak.navn}", f"{sak.hvorfor} ({sak.kilde})", _person(sak), _forloep(sak), _venter(sak)]
    deler += [_blikk(blikk) for blikk in sak.innhold.get("tilbakeblikk") or ()]
    tekst = "\n\n".join(del_ for del_ in [*deler, _varianter(sak)] if del_)
    return _FELT.sub(r"*\1*", _ISO.sub(r"\3.\2.\1", tekst))


def _les(fil: Path) -> Any:
    return yaml.safe_load(fil.read_text(encoding="utf-8"))


def _sak(rad: dict[str, Any]) -> Sak:
    return Sak(rad["sak"], tuple(rad["regel"]), rad["kilde"], rad["hvorfor"], rad)


def _person(sak: Sak) -> str:
    person = sak.innhold.get("person")
    tilgang = "uten tilgangskontroll" if sak.innhold.get("uten tilgangskontroll") else ""
    tekst = "; ".join(del_ for del_ in (_ord(person) if person else "", tilgang) if del_)
    return f"Person: {tekst}." if tekst else ""


def _forloep(sak: Sak) -> str:
    linjer = [
        (_tekst(dag), _ord(hva)) for linje in sak.innhold.get("forloep") or () for dag, hva in linje.items()
    ]
    return tabell(("Dag", "Dette blir registrert"), linjer)


def _venter(sak: Sak) -> str:
    dager = (sak.innhold.get("venter") or {}).items()
    return tabell(("Dag", "Registeret viser"), [(_tekst(dag), _ord(hva)) for dag, hva in dager])


def _blikk(blikk: dict[str, Any]) -> str:
    naar = _ord({navn: verdi for navn, verdi in blikk.items() if navn != "venter"})
    return tabell(("Sett i ettertid", "Registeret viser"), [(naar, _ord(blikk["venter"]))])


def _varianter(sak: Sak) -> str:
    rader = sak.innhold.get("tabell") or []
    titler = list(dict.fromkeys(navn for rad in rader for navn in rad))
    return tabell(titler, [[_tekst(rad.get(navn, "")) for navn in titler] for rad in rader])


def _ord(felter: Any) -> str:
    if not isinstance(felter, Mapping):  # A placeholder that the table of variants fills in.
        return _tekst(felter)
    return ", ".join(f"{navn}: {_tekst(verdi)}" for navn, verdi in felter.items())


def _tekst(verdi: Any) -> str:
    if isinstance(verdi, date):
        return dato(verdi)
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    if isinstance(verdi, float):
        return f"{verdi:g}".replace(".", ",")
    if isinstance(verdi, Mapping):
        return f"({_ord(verdi)})"
    if isinstance(verdi, list):
        return "; ".join(_tekst(del_) for del_ in verdi) or "ingen"
    return "ingen" if verdi is None else ord_for(str(verdi))


def saker_etter_regel(saker: list[Sak]) -> Mapping[str, list[Sak]]:
    """Rule id → the cases that show it."""
    samlet: dict[str, list[Sak]] = {}
    for regel, sak in _par(saker):
        samlet.setdefault(regel, []).append(sak)
    return samlet


def _par(saker: list[Sak]) -> Iterator[tuple[str, Sak]]:
    for sak in saker:
        for regel in sak.regler:
            yield regel, sak
