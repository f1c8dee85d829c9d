"""Reads a line as a fact, and checks that its sender may write such a fact (kontrakt §5.3)."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import orjson
from nir.klokke import naa
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse
from nir.token import Bruker
from nir.web import ProblemFeil
from nir.web.innhold.felt_feil import felt_og_setning
from nir.web.innhold.json_kropp import JsonKropp, krev_enkle_navn
from nir.web.innhold.omfang import krev_omfang
from nir.web.problem.uleselig_json import uleselig
from regelverk.fakta import folkeregister
from regelverk.fakta.hendelse import INNHOLD, Hendelse, Kilde
from regelverk.fakta.mottaker import feil_mottaker

from registration import problemer
from registration.innlesing.id import med_smaa_id
from registration.innlesing.navn import med_rene_navn
from registration.linjestroem.linjer import krev_lengde
from registration.linjestroem.uleselig import Uleselig
from registration.skjema import kilderegister
from registration.skjema.modell import Skjema

_REGISTRENES: dict[str, JsonKropp[Skjema]] = {
    modell.faktum.__name__: JsonKropp(modell)
    for modell in (
        kilderegister.Person,
        kilderegister.Opphold,
        kilderegister.OppholdSlutt,
        kilderegister.Bosetting,
        kilderegister.Utdanning,
        kilderegister.Karriereveiledning,
        kilderegister.Arbeid,
    )
}
_FOLKEREGISTERETS = frozenset(
    navn for navn, klasser in INNHOLD.items() if klasser[0].__module__ == folkeregister.__name__
)
_FORM = {"tidspunkt": "Feltet «tidspunkt» skal være et tidspunkt som 2024-01-10T09:12:33Z. Rett det."}
"""The error text of a field whose usual error text, a pattern, would not help the caller."""


def tolker(bruker: Bruker) -> Callable[[bytes], Hendelse | Uleselig]:
    """The parser of this sender's lines.

    `drift` (migration) may write facts of every type, and its lines keep their own `tidspunkt` and
    `registrert`.
    """
    if bruker.har("drift"):
        return lambda linje: _tolk(linje, _som_den_er)
    if bruker.har("folkeregisteret"):
        return lambda linje: _tolk(linje, lambda felter: _fra(felter, "folkeregisteret", _FOLKEREGISTERETS))
    kilde: Kilde = "udi" if bruker.har("udi") else "imdi"
    return lambda linje: _tolk(linje, lambda felter: _fra(felter, kilde, frozenset(_REGISTRENES)))


def _tolk(linje: bytes, les: Callable[[dict[str, Any]], Hendelse]) -> Hendelse | Uleselig:
    hendelse_id = None
    try:
        krev_lengde(linje)
        krev_omfang(linje)
        felter = _felter(linje)
        oppgitt = felter.get("hendelseId")
        hendelse_id = oppgitt if isinstance(oppgitt, str) else None
        hendelse = les(felter)
        _krev_enkle_navn(linje)
        return hendelse
    except ProblemFeil as feil:
        return Uleselig(hendelse_id, feil)


def _felter(linje: bytes) -> dict[str, Any]:
    try:
        felter = orjson.loads(linje)
    except orjson.JSONDecodeError as feil:
        raise ProblemFeil(problemer.LINJE_ULESELIG, uleselig("Linjen", feil.msg)) from None
    if not isinstance(felter, dict):
        raise ProblemFeil(
            problemer.LINJE_ULESELIG,
            "Linjen skal være en hel konvolutt, som et objekt. Rett den og send den på nytt.",
        )
    return felter


def _krev_enkle_navn(linje: bytes) -> None:
    try:
        krev_enkle_navn(linje)
    except RecursionError as feil:
        # Unknown fields of an envelope are ignored, but their depth is limited.
        raise ProblemFeil(problemer.LINJE_ULESELIG, uleselig("Linjen", str(feil))) from None


def _fra(felter: dict[str, Any], kilde: Kilde, typer: frozenset[str]) -> Hendelse:
    if felter.get("kilde") != kilde:
        raise ProblemFeil(problemer.LINJE_IKKE_LOV, felt="kilde")
    type_ = _lovlig_type(felter.get("type"), typer)
    tidspunkt, registrert = naa()
    satt = felter | {"tidspunkt": tidspunkt, "registrert": registrert, "aktoer": None}
    streng = _REGISTRENES.get(type_)
    if streng is None:
        return _som_den_er(satt)
    # First read the line as the type's own route does, so that a wrong field gets the same message.
    innhold = streng.les(orjson.dumps(_objekt(felter, "innhold")))
    return replace(_som_den_er(satt), innhold=innhold.som_faktum())


def _lovlig_type(type_: Any, typer: frozenset[str]) -> str:
    if not isinstance(type_, str) or type_ not in INNHOLD:
        *andre, siste = sorted(typer)
        lovlige = f"{', '.join(andre)} eller {siste}"
        detail = (
            f"Linjen har ingen type som finnes. Du kan sende {lovlige}. Rett typen og send linjen på nytt."
        )
        raise ProblemFeil(problemer.LINJE_ULESELIG, detail, felt="type")
    if type_ not in typer:
        raise ProblemFeil(problemer.LINJE_IKKE_LOV, felt="type")
    return type_


def _objekt(felter: dict[str, Any], navn: str) -> dict[str, Any]:
    verdi = felter.get(navn)
    if not isinstance(verdi, dict):
        raise ProblemFeil(
            problemer.LINJE_ULESELIG, f"Feltet «{navn}» skal være et objekt med felter. Rett det.", felt=navn
        )
    return verdi


def _som_den_er(felter: dict[str, Any]) -> Hendelse:
    try:
        hendelse, _ = les_hendelse(orjson.dumps(felter))
    except UleseligHendelse as feil:
        felt, setning = felt_og_setning(feil.feil)
        detail = f"Linjen kan ikke leses. {_FORM.get(felt, setning)}"
        raise ProblemFeil(problemer.LINJE_ULESELIG, detail, felt=felt or None) from None
    if feil_mottaker(hendelse) is not None:
        raise ProblemFeil(problemer.LINJE_ULESELIG, felt="dufNummer")
    return med_smaa_id(replace(hendelse, innhold=med_rene_navn(hendelse.innhold)))
