"""The differences between two documents of a person that a caseworker would see."""

from collections.abc import Mapping
from typing import Any

_SAMMENLIGNES = (
    "lovverk",
    "kategorier",
    "ordninger",
    "frist",
    "gjennomfoeringsfrist",
    "aktivTidDager",
    "sluttmaal",
    "oppfoelging",
    "avslutning",
    "avslutningshistorikk",
    "varsler",
)
Forskjeller = dict[str, dict[str, Any]]


def forskjeller(foer: Mapping[str, Any], etter: Mapping[str, Any]) -> Forskjeller:
    """Field → `foer` and `etter`, for the fields that differ. Of `innslag`, only the entries that differ.

    Other fields, such as versjon, posisjon, the date of the parameter set and hendelser, are not compared.
    """
    ut = {
        felt: {"foer": foer.get(felt), "etter": etter.get(felt)}
        for felt in _SAMMENLIGNES
        if foer.get(felt) != etter.get(felt)
    }
    innslag = _ulike_innslag(foer.get("innslag") or (), etter.get("innslag") or ())
    return ut | ({"innslag": innslag} if innslag else {})


def _ulike_innslag(foer: Any, etter: Any) -> dict[str, Any]:
    gamle = {rad["innslagId"]: _som_vist(rad) for rad in foer}
    nye = {rad["innslagId"]: _som_vist(rad) for rad in etter}
    ulike = [navn for navn in (gamle | nye) if gamle.get(navn) != nye.get(navn)]
    if not ulike:
        return {}
    return {"foer": [gamle[n] for n in ulike if n in gamle], "etter": [nye[n] for n in ulike if n in nye]}


def _som_vist(rad: Mapping[str, Any]) -> dict[str, Any]:
    return {navn: rad.get(navn) for navn in ("innslagId", "seksjon", "status", "merknad", "felter")}
