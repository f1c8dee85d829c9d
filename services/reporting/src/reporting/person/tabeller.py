"""The tables of the page: what is in force, or everything (A 4.2, 5.3, 7.7, 8.2, 9.4)."""

import dataclasses
from collections.abc import Callable, Iterable
from typing import Any, Literal

from nir.personside.dokument import Dokument
from nir.personside.innslag import i_seksjon, som_rad
from regelverk.fakta.innslag import Fravaer, Kontakt, Tiltak, Vedtak
from regelverk.fakta.navn import til_camel

from reporting.rammer.rader import Rader

Tabellnavn = Literal["vedtak", "tiltak", "fravaer", "avslutninger", "kontakt", "beregningslogg", "hendelser"]
_NYESTE_VEDTAK = 5
_FELLES = (
    "innslagId",
    "status",
    "merknad",
    "registrert",
    "registrertAv",
    "endret",
    "endretAv",
    "slettetAv",
    "etag",
)


def _innslagskolonner(*klasser: type[Kontakt | Vedtak | Tiltak | Fravaer]) -> frozenset[str]:
    felter = (til_camel(felt.name) for klasse in klasser for felt in dataclasses.fields(klasse))
    return frozenset({*_FELLES, *felter})


KOLONNER: dict[Tabellnavn, frozenset[str]] = {
    "vedtak": _innslagskolonner(Vedtak) | {"klager"},
    "tiltak": _innslagskolonner(Tiltak),
    "fravaer": _innslagskolonner(Fravaer),
    "kontakt": _innslagskolonner(Kontakt),
    "avslutninger": frozenset({
        "innslagId", "avslutning", "avslutningsaarsak", "avslutningsdato", "aarsak", "dato", "registrertAv",
        "gruppe", "timerPerUke", "kommunenummer", "bydelsnummer", "kommune", "bydel", "fylke", "registrert",
        "status", "merknad", "slettetAv", "endret", "endretAv", "etag", "gjenaapningsdato",
    }),
    "beregningslogg": frozenset({"regel", "tekst", "hjemmel", "inndata", "dato"}),
    "hendelser": frozenset({"hendelseId", "tidspunkt", "tekst", "av"}),
}  # fmt: skip
"""The keys that a row of each table may have, which `sorter` takes."""


def tabell(dokument: Dokument, navn: Tabellnavn, *, alle: bool) -> Rader:
    """The rows that are in force; of vedtak the newest five. `alle`: every row, also deleted ones."""
    rader = _TABELLER[navn](dokument)
    if not alle:
        rader = [rad for rad in rader if rad.get("status", "gjeldende") == "gjeldende"]
    return rader[:_NYESTE_VEDTAK] if navn == "vedtak" and not alle else rader


def _vedtak(dokument: Dokument) -> Rader:
    """The vedtak, each with its klager, by vedtaksdato and then by registration, newest first (A 5.3)."""
    klager = [som_rad(i) for i in i_seksjon(dokument, "klage")]
    rader = [
        som_rad(i) | {"klager": [k for k in klager if k["vedtakId"] == i["innslagId"]]}
        for i in i_seksjon(dokument, "vedtak")
    ]
    return sorted(rader, key=lambda rad: str(rad["vedtaksdato"]))[::-1]


def _seksjon(navn: str) -> Callable[[Dokument], Rader]:
    def rader(dokument: Dokument) -> Rader:
        return [som_rad(i) for i in i_seksjon(dokument, navn)]

    return rader


def _liste(navn: str) -> Callable[[Dokument], Rader]:
    def rader(dokument: Dokument) -> Rader:
        liste: Iterable[dict[str, Any]] = dokument.get(navn) or ()
        return list(liste)

    return rader


_TABELLER: dict[Tabellnavn, Callable[[Dokument], Rader]] = {
    "vedtak": _vedtak,
    "tiltak": _seksjon("tiltak"),
    "fravaer": _seksjon("fravaer"),
    "avslutninger": _liste("avslutningshistorikk"),
    "kontakt": _seksjon("kontakt"),
    "beregningslogg": _liste("beregningslogg"),
    "hendelser": _liste("hendelser"),
}
