"""Reads a case of tests/cases from YAML. tests/cases/README.md describes the form."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

CASES = Path(__file__).parents[1] / "cases"
_NOEKLER = {
    "sak",
    "regel",
    "kilde",
    "hvorfor",
    "person",
    "forloep",
    "venter",
    "tilbakeblikk",
    "tabell",
    "uten tilgangskontroll",
}


@dataclass(frozen=True)
class Linje:
    """One registration on `dag`, and the answer that it must get.

    The first word of `ord` says what is registered. `avvises` is the code of the refusal, if the line must
    be refused. `varsel` has the codes of the varsler that the answer must give. `av` is the number of the
    kommune that registers.
    """

    dag: date
    ord: dict[str, Any]
    avvises: str | None = None
    varsel: tuple[str, ...] = ()
    av: str | None = None


@dataclass(frozen=True)
class Tilbakeblikk:
    """A look back from the day of the last line, and what the document must show (`venter`)."""

    paa_dato: date | None
    kjent_per: date | None
    venter: dict[str, Any]


@dataclass(frozen=True)
class Sak:
    """One case, or one row of a case's table. `venter`: day → what the document must show on that day."""

    gruppe: str
    navn: str
    regel: tuple[str, ...]
    kilde: str
    hvorfor: str
    person: dict[str, Any]
    forloep: tuple[Linje, ...]
    venter: dict[date, dict[str, Any]]
    tilbakeblikk: tuple[Tilbakeblikk, ...]
    tilgangskontroll: bool

    def __str__(self) -> str:
        return f"{self.gruppe}: {self.navn}"


def alle_saker() -> list[Sak]:
    """Every case of every file, in the order of the file names."""
    return [sak for fil in sorted(CASES.glob("*.yaml")) for sak in _les_fil(fil)]


def _les_fil(fil: Path) -> Iterator[Sak]:
    innhold = yaml.load(fil.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    for rad in innhold["saker"]:
        if ukjent := set(rad) - _NOEKLER:
            raise ValueError(f"{fil.name}, {rad.get('sak')}: unknown {ukjent}")
        for felter in rad.pop("tabell", [{}]):
            yield _sak(fil.stem, _fyll(rad | {"sak": rad["sak"] + _variant(felter)}, felter))


def _variant(felter: dict[str, Any]) -> str:
    """The addition to the case's name by which a row of its table differs from the other rows."""
    ord_ = [str(verdi) for verdi in felter.values() if not isinstance(verdi, dict | list)]
    return f" ({', '.join(ord_)})" if ord_ else ""


def _fyll(verdi: Any, felter: dict[str, Any]) -> Any:
    """The case with a table row's value in place of each {word}. `ja` and `nei` become True and False."""
    if isinstance(verdi, dict):
        return {_fyll(navn, felter): _fyll(del_, felter) for navn, del_ in verdi.items()}
    if isinstance(verdi, list):
        return [_fyll(del_, felter) for del_ in verdi]
    if not isinstance(verdi, str):
        return verdi
    if verdi[1:-1] in felter and verdi == "{" + verdi[1:-1] + "}":
        return _fyll(felter[verdi[1:-1]], {})
    return {"ja": True, "nei": False}.get(verdi, verdi.format(**felter) if felter else verdi)


def _sak(gruppe: str, rad: dict[str, Any]) -> Sak:
    return Sak(
        gruppe=gruppe,
        navn=rad["sak"],
        regel=tuple(rad["regel"]),
        kilde=rad["kilde"],
        hvorfor=rad["hvorfor"],
        person=rad.get("person") or {},
        forloep=tuple(_linje(linje) for linje in rad.get("forloep") or ()),
        venter=rad.get("venter") or {},
        tilbakeblikk=tuple(
            Tilbakeblikk(blikk.get("på dato"), blikk.get("kjent per"), blikk["venter"])
            for blikk in rad.get("tilbakeblikk") or ()
        ),
        tilgangskontroll=not rad.get("uten tilgangskontroll", False),
    )


def _linje(linje: dict[date, dict[str, Any]]) -> Linje:
    ((dag, ord_),) = linje.items()
    ord_ = dict(ord_)
    avvises, varsel, av = ord_.pop("avvises", None), ord_.pop("varsel", ()), ord_.pop("av", None)
    return Linje(dag=dag, ord=ord_, avvises=avvises, varsel=tuple(varsel), av=av)
