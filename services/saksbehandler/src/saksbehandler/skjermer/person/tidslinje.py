"""The timeline of a person's deadline: vedtak, absence, ending, deadline and today."""

from collections.abc import Iterable, Iterator
from typing import Any

from nir_klient.generert_reporting.models import Personside

from saksbehandler.side.sider import Leser
from saksbehandler.side.tidslinje import Del, Tidslinje, del_, tegn

_SLAG = {"deltakelse": "start", "permisjon": "permisjon", "stans": "stans", "utvidet": "utvidelse"}
"""A word in the vedtakstype → the kind of part."""
_FRISTER = {
    "Oppstart": "statusboks.frist_oppstart",
    "Gjennomføring": "statusboks.frist_gjennomfoering",
    "Gjenoppstart": "statusboks.frist_gjenoppstart",
}


def tidslinje(leser: Leser, side: Personside, er_idag: bool = True) -> Tidslinje | None:
    """The drawing; None if there is nothing to draw.

    A vedtak that an ending or a klage has put out of force is drawn too, and says so.
    """
    rader = [en for en in side.innslag if en.status != "slettet"]
    alle = [
        *_vedtak(leser, rader),
        *_klager(leser, rader),
        *_fravaer(leser, rader),
        *_avslutning(leser, side),
        *_frist(leser, side),
    ]
    if not alle:
        return None
    navn = leser.t("statusboks.i_dag") if er_idag else leser.t("dagvelger.valgt_dag")
    alle.append(Del("idag", navn, side.beregnet_for, side.beregnet_for))
    return tegn(sorted(alle, key=lambda en: (en.fra, en.til)))


def _vedtak(leser: Leser, rader: Iterable[Any]) -> Iterator[Del]:
    for rad in rader:
        felter = rad.felter.to_dict() if rad.seksjon == "vedtak" else {}
        type_ = felter.get("vedtakstype", "")
        fra = felter.get("startdato") or felter.get("vedtaksdato")
        slag = next((slag for ord_, slag in _SLAG.items() if ord_ in type_.lower()), None)
        if slag and fra and felter.get("resultat") != "Avslag":
            navn = leser.kode("vedtakstyper", type_)
            if rad.status != "gjeldende":
                navn = f"{navn} ({rad.merknad or leser.verdi(rad.status)})"
            yield del_(slag, navn, fra, felter.get("sluttdato") or fra)


def _klager(leser: Leser, rader: Iterable[Any]) -> Iterator[Del]:
    """Each complaint, from its day to the day on which it was decided (A 6.2)."""
    for rad in rader:
        if (rad.seksjon, rad.status) == ("klage", "gjeldende"):
            felter = rad.felter.to_dict()
            utfall = leser.kode("klageutfall", felter.get("utfall")) or leser.t("vedtak.ikke_avgjort")
            klaget, avgjort = felter["klagedato"], felter.get("avgjortDato")
            yield del_("klage", f"{leser.t('seksjon.klage')}: {utfall}", klaget, avgjort or klaget)


def _fravaer(leser: Leser, rader: Iterable[Any]) -> Iterator[Del]:
    for rad in rader:
        if (rad.seksjon, rad.status) == ("fravaer", "gjeldende"):
            felter = rad.felter.to_dict()
            yield del_("fravaer", leser.kode("fravaer", felter["fravaerskode"]), felter["fra"], felter["til"])


def _avslutning(leser: Leser, side: Personside) -> Iterator[Del]:
    for rad in side.avslutningshistorikk:
        if rad.to_dict()["status"] == "gjeldende":
            aarsak = leser.kode("avslutningsaarsaker", rad.avslutningsaarsak)
            navn = f"{leser.t('seksjon.avslutning')}: {aarsak}"
            yield Del("stans", navn, rad.avslutningsdato, rad.avslutningsdato)


def _frist(leser: Leser, side: Personside) -> Iterator[Del]:
    boks = side.statusboks
    if boks.frist_type and boks.frist_dato:
        yield Del("frist", leser.t(_FRISTER[boks.frist_type]), boks.frist_dato, boks.frist_dato)
