"""Reads a parameter set from TOML and checks it. An error names the file and the parameter."""

import tomllib
from collections.abc import Collection, Iterable
from dataclasses import fields, replace
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args, get_type_hints

from regelverk.lov.kodeverk.lesing import som_skrevet
from regelverk.lov.kodeverk.sluttmaalkoder import sluttmaalkoder
from regelverk.lov.parametre.koder import mangler, ukjente
from regelverk.lov.parametre.parametre import Koder, Parametre, Rekke, Varighet
from regelverk.lov.parametre.tidslinje import Tidslinje, Verdi

_VARIGHET = "varighet."
_Raa = dict[str, dict[str, Any]]


_SOM_SAGT = {
    int: "et helt tall som ikke er negativt",
    bool: "ja eller nei (true eller false)",
    date: "en dato (ÅÅÅÅ-MM-DD)",
}


class FeilIParametre(ValueError):
    """A parameter file that cannot be used; the text says where and why."""


def les_parametre(fil: str | None = None) -> Parametre:
    """The parameters that ship with the rules. `fil`: a file in the same form with other values.

    A value of the file applies from its gjelderFra on. Before the file's first value of a parameter, the
    shipped values apply.

    Raises:
        FeilIParametre: not TOML, an unknown, missing or wrong parameter.
        OSError: the file cannot be read.
    """
    return _medfulgte() if fil is None else tolk([*_medfulgte_tekster(), (fil, Path(fil).read_text("utf-8"))])


def tolk(filer: Iterable[tuple[str, str]]) -> Parametre:
    """A set from (name, TOML) pairs. The values of a later file apply from their dates on.

    For a parameter that an earlier file has, a later file needs to give the new values only. Raises
    `FeilIParametre`.
    """
    linjer: dict[str, Tidslinje[Any]] = {}
    typer = _typer()
    for fil, tekst in filer:
        raa = _les_toml(fil, tekst)
        if ukjente := sorted(set(raa) - set(typer)):
            raise FeilIParametre(f"ukjent parameter: {', '.join(ukjente)}")
        for navn, data in raa.items():
            foer = linjer.get(navn)
            ny = _tidslinje(navn, _med_beskrivelse(data, foer), typer[navn])
            linjer[navn] = _lagt_over(foer, ny) if foer else ny
    if manglende := sorted(set(typer) - set(linjer)):
        raise FeilIParametre(f"mangler parameter: {', '.join(manglende)}")
    enkle = {navn: linje for navn, linje in linjer.items() if not navn.startswith(_VARIGHET)}
    varighet = {
        navn.removeprefix(_VARIGHET): linje for navn, linje in linjer.items() if navn.startswith(_VARIGHET)
    }
    return Parametre(**enkle, varighet=varighet)


def les_tidslinjer(fil: str, tekst: str, type_: Any) -> dict[str, Tidslinje[Any]]:
    """The timelines in a TOML text whose values all have one type. Raises `FeilIParametre`."""
    return {navn: _tidslinje(navn, data, type_) for navn, data in _les_toml(fil, tekst).items()}


def _typer() -> dict[str, Any]:
    """All parameters → the type of their values."""
    hint = get_type_hints(Parametre)
    enkle = {navn: get_args(hint[navn])[0] for navn in _navn()}
    return enkle | {_VARIGHET + kode.kode: Varighet for kode in sluttmaalkoder()}


def _med_beskrivelse(data: dict[str, Any], foer: Tidslinje[Any] | None) -> dict[str, Any]:
    """The parameter with the `tekst` and `enhet` of the file before it, unless it gives its own."""
    return {"tekst": foer.tekst, "enhet": foer.enhet, **data} if foer else data


def _lagt_over(gammel: Tidslinje[Any], ny: Tidslinje[Any]) -> Tidslinje[Any]:
    """The new values. The old values hold before the first of them."""
    if ny.enhet != gammel.enhet:
        raise FeilIParametre(f"{ny.navn}: enheten er {gammel.enhet}, ikke {ny.enhet}")
    foer = tuple(v for v in gammel.verdier if v.gjelder_fra < ny.verdier[0].gjelder_fra)
    return replace(ny, verdier=(*foer, *ny.verdier))


@cache
def _medfulgte() -> Parametre:
    return tolk(_medfulgte_tekster())


def _medfulgte_tekster() -> list[tuple[str, str]]:
    mappe = files("regelverk.lov.parametre").joinpath("data")
    toml = sorted((fil for fil in mappe.iterdir() if fil.name.endswith(".toml")), key=lambda fil: fil.name)
    return [(fil.name, fil.read_text("utf-8")) for fil in toml]


def _navn() -> set[str]:
    return {felt.name for felt in fields(Parametre) if felt.init} - {"varighet"}


def _les_toml(navn: str, tekst: str) -> _Raa:
    try:
        data: _Raa = tomllib.loads(tekst)
    except tomllib.TOMLDecodeError as feil:
        raise FeilIParametre(f"{navn}: ikke gyldig TOML: {feil}") from feil
    for parameter, innhold in data.items():
        if not isinstance(innhold, dict):
            raise FeilIParametre(f"{navn}, {parameter}: en parameter er en tabell med verdier")
    return data


def _tidslinje(navn: str, data: dict[str, Any], type_: Any) -> Tidslinje[Any]:
    for noekkel in ("tekst", "enhet"):
        if not isinstance(data.get(noekkel), str) or not data[noekkel]:
            raise FeilIParametre(f"{navn}: mangler {noekkel}")
    if ukjente := sorted(set(data) - {"tekst", "enhet", "verdier"}):
        raise FeilIParametre(f"{navn}: ukjent nøkkel {', '.join(ukjente)}")
    verdier = tuple(_verdi(f"{navn} nr. {nr}", v, type_) for nr, v in enumerate(data.get("verdier", ()), 1))
    if type_ in (Koder, Rekke):
        for nr, verdi in enumerate(verdier, 1):
            _krev_kjente(navn, f"{navn} nr. {nr}", verdi.verdi)
    datoer = [v.gjelder_fra for v in verdier]
    if not datoer or datoer != sorted(set(datoer)):
        raise FeilIParametre(f"{navn}: verdiene skal være minst én, med stigende gjelderFra")
    return Tidslinje(navn, data["tekst"], data["enhet"], verdier)


def _krev_kjente(navn: str, sted: str, koder: Collection[str]) -> None:
    if feil := ukjente(navn, koder):
        raise FeilIParametre(f"{sted}: ukjent kode {', '.join(feil)}")
    if borte := mangler(navn, koder):
        raise FeilIParametre(f"{sted}: mangler {', '.join(borte)}")


def _verdi(sted: str, data: object, type_: Any) -> Verdi[Any]:
    if not isinstance(data, dict) or not {"gjelderFra", "verdi", "kilde"} <= set(data):
        raise FeilIParametre(f"{sted}: en verdi har gjelderFra, verdi og kilde")
    if ukjente := sorted(set(data) - {"gjelderFra", "verdi", "kilde", "antakelse"}):
        raise FeilIParametre(f"{sted}: ukjent nøkkel {', '.join(ukjente)}")
    if type(data["gjelderFra"]) is not date:
        raise FeilIParametre(f"{sted}: gjelderFra skal være en dato")
    for noekkel in ("kilde", "antakelse"):
        if noekkel in data and (not isinstance(data[noekkel], str) or not data[noekkel]):
            raise FeilIParametre(f"{sted}: {noekkel} skal være en tekst")
    verdi = _rett_type(sted, data["verdi"], type_)
    return Verdi(data["gjelderFra"], verdi, data["kilde"], data.get("antakelse"))


def _rett_type(sted: str, verdi: object, type_: Any) -> Any:
    if type_ is Varighet:
        return _varighet(sted, verdi)
    if type_ in (Koder, Rekke):
        if not isinstance(verdi, list) or not verdi or not all(isinstance(kode, str) for kode in verdi):
            raise FeilIParametre(f"{sted}: skal være en liste av koder")
        if len(set(verdi)) < len(verdi):
            raise FeilIParametre(f"{sted}: en kode står to ganger")
        return frozenset(verdi) if type_ == Koder else tuple(verdi)
    # This compares type(), because isinstance() takes a bool for an int and a date-time for a date.
    if type(verdi) is not type_ or (type_ is int and isinstance(verdi, int) and verdi < 0):
        raise FeilIParametre(f"{sted}: skal være {_SOM_SAGT[type_]}, er {som_skrevet(verdi)}")
    return verdi


def _varighet(sted: str, verdi: object) -> Varighet:
    if not isinstance(verdi, dict) or set(verdi) != {"maaneder", "utvidelse"}:
        raise FeilIParametre(f"{sted}: skal være maaneder og utvidelse")
    return Varighet(*(_rett_type(sted, verdi[navn], int) for navn in ("maaneder", "utvidelse")))
