"""The trace of the regelmotor's rows. Nothing ever disappears from it (regelbeskrivelse §5.3)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from regelverk.beregning.avslutning.kandidat import Kandidat
from regelverk.beregning.avslutning.utfall import Radstatus
from regelverk.beregning.vurdering import Vurdering
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsak_regelmotor


@dataclass(frozen=True, slots=True)
class Sporrad:
    """A row that the regelmotor made on `registrert`, as it now stands."""

    innslag_id: str
    aarsak: str
    dato: date
    kommunenummer: str | None
    registrert: date
    status: Radstatus = "gjeldende"
    slettet_av: str | None = None


Spor = tuple[Sporrad, ...]


@dataclass(frozen=True, slots=True)
class Avslutningshendelse:
    """The regelmotor ended a programme (or its ending fell away)."""

    handling: Literal["avsluttet", "opphevet"]
    aarsak: str
    dato: date
    gruppe: str
    kommunenummer: str | None


def oppdatert(spor: Spor, vurdering: Vurdering, av: str) -> Spor:
    """The trace after a fact or a day. `av`: the user, else the kilde, whose registration it was."""
    rader = vurdering.utfall.rader
    if not rader and not any(rad.status in ("gjeldende", "ikke gjeldende") for rad in spor):
        return spor
    naa = {k.innslag_id: (k, status) for k, status in rader}
    ny = [_fortsatt(rad, naa.get(rad.innslag_id), _borte(vurdering, rad), av) for rad in spor]
    staar = {(rad.innslag_id, rad.dato) for rad in ny if rad.status in ("gjeldende", "ikke gjeldende")}
    kjent = {rad.innslag_id: rad.registrert for rad in reversed(spor)}
    ny += [
        _ny(k, status, kjent.get(k.innslag_id, vurdering.dag))
        for k, status in rader
        if (k.innslag_id, k.dato) not in staar
    ]
    return spor if ny == list(spor) else tuple(ny)


def _fortsatt(rad: Sporrad, naa: tuple[Kandidat, Radstatus] | None, borte: Radstatus, av: str) -> Sporrad:
    if rad.status == "redigert":
        return rad
    if naa and naa[0].dato == rad.dato:
        # The row that comes into force again is the same row.
        return replace(rad, status=naa[1], slettet_av=None, kommunenummer=naa[0].kommunenummer)
    if rad.status == "slettet":
        return rad
    return replace(rad, status="redigert" if naa else borte, slettet_av=None if naa else av)


def _borte(vurdering: Vurdering, rad: Sporrad) -> Radstatus:
    """A row that the kommune has edited is an earlier version; any other is deleted."""
    redigert = vurdering.mappe.avslutninger.get(rad.innslag_id)
    return "redigert" if redigert and redigert.kjede and not redigert.slettet else "slettet"


def _ny(k: Kandidat, status: Radstatus, dag: date) -> Sporrad:
    """A row, or another version of one: `dag` is when the row first came to be."""
    return Sporrad(k.innslag_id, k.aarsak, k.dato, k.kommunenummer, dag, status)


def meldinger(foer: Spor, etter: Spor) -> tuple[Avslutningshendelse, ...]:
    """What nir.avslutninger should hear: the active row that fell away, then the one that came."""
    if foer is etter:
        return ()
    gammel, ny = _aktiv(foer), _aktiv(etter)
    if _samme(gammel, ny):
        return ()
    return tuple(_melding(rad, handling) for rad, handling in _par(gammel, ny) if rad)


def _aktiv(spor: Iterable[Sporrad]) -> Sporrad | None:
    return next((rad for rad in spor if rad.status == "gjeldende"), None)


def _samme(a: Sporrad | None, b: Sporrad | None) -> bool:
    return (a and (a.innslag_id, a.dato)) == (b and (b.innslag_id, b.dato))


def _par(
    gammel: Sporrad | None, ny: Sporrad | None
) -> Sequence[tuple[Sporrad | None, Literal["avsluttet", "opphevet"]]]:
    return ((gammel, "opphevet"), (ny, "avsluttet"))


def _melding(rad: Sporrad, handling: Literal["avsluttet", "opphevet"]) -> Avslutningshendelse:
    gruppe = avslutningsaarsak_regelmotor(rad.aarsak).gruppe
    return Avslutningshendelse(handling, rad.aarsak, rad.dato, gruppe, rad.kommunenummer)
