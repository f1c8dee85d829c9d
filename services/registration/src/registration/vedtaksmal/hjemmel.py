"""By which law and paragraph a decision is made (A 5.2)."""

from datetime import date
from itertools import pairwise
from typing import Any

from regelverk.lov.kodeverk import kategori
from regelverk.lov.kodeverk.vedtakstyper import Vedtakstype


def hjemmel(dokument: dict[str, Any], felter: dict[str, Any], type_: Vedtakstype) -> str:
    """As the letter says it; of the older law the name alone, the code list has the newer law's §§."""
    if dokument["lovverk"] == "Introduksjonsloven":
        return "introduksjonsloven"
    if under_6a(dokument["kategorier"], felter):
        return type_.hjemmel_under_6a(date.fromisoformat(felter["vedtaksdato"]))
    return type_.hjemmel or "integreringsloven"


def under_6a(kategorier: list[dict[str, Any]], felter: dict[str, Any]) -> bool:
    """What the decision says; by default whether the person is or becomes 6A at its start (kontrakt §1.7)."""
    sagt: bool | None = felter.get("kapittel6A")
    if sagt is not None:
        return sagt
    program = [rad for rad in kategorier if kategori(rad["kategori"]).programkategori]
    dag = felter.get("startdato") or felter["vedtaksdato"]
    begynt = [rad for fra, rad in _virker_fra(program) if fra <= dag] or program[:1]
    return bool(begynt) and kategori(begynt[-1]["kategori"]).kapittel_6a


def _virker_fra(program: list[dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
    """With the first day in force: who became 6A in June 2022 kept kategori fra (regelbeskrivelse §9.2.5)."""
    senere = [(max(foer["til"], rad["fra"]), rad) for foer, rad in pairwise(program)]
    return [*((rad["fra"], rad) for rad in program[:1]), *senere]
