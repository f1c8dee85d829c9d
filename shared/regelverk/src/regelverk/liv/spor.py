"""The trace: all versions of the regelmotor's rows. No version is ever removed (regelbeskrivelse §5.3)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from regelverk.beregning.avslutning.kandidat import Kandidat
from regelverk.beregning.avslutning.utfall import Radstatus
from regelverk.beregning.vurdering import Vurdering
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsak_regelmotor
from regelverk.mappe.rad import Rad

KLOKKE = "klokke"


@dataclass(frozen=True, slots=True)
class Sporrad:
    """A version of a row that the regelmotor made, with its present status.

    `registrert` is the day on which the row was made. `kommunenummer` is set on that day, and never changes.
    """

    innslag_id: str
    aarsak: str
    dato: date
    kommunenummer: str | None
    registrert: date
    status: Radstatus = "gjeldende"
    slettet_av: str | None = None
    nr: int | None = None
    """The place among the person's facts of the Folkeregister fact that made the version.

    None: no such fact did.
    """
    kom_senere: bool = False
    """Whether the version followed a kommune's edit, and came into force later than the fact that made it.

    Then the kommune's version had become slettet when that fact came, and stays so."""


Spor = tuple[Sporrad, ...]


@dataclass(frozen=True, slots=True)
class Avslutningshendelse:
    """The regelmotor ended a programme, or its ending was withdrawn."""

    handling: Literal["avsluttet", "opphevet"]
    aarsak: str
    dato: date
    gruppe: str
    kommunenummer: str | None


@dataclass(frozen=True, slots=True)
class Motorhendelse:
    """The regelmotor made an ending, or its ending was withdrawn: an entry of the document's `hendelser`."""

    handling: Literal["avsluttet", "opphevet"]
    aarsak: str
    dato: date
    dag: date
    """The day on which the ending was made or withdrawn."""
    av: str
    """The regelmotor. If the ending was withdrawn: the user or kilde whose fact removed the ending."""
    tidspunkt: str | None = None
    """The tidspunkt of the fact that caused the change. None: a day that passed caused it."""


def oppdatert(spor: Spor, v: Vurdering, av: str) -> Spor:
    """The trace after a fact or a day. `av`: the user or kilde that sent the fact; `KLOKKE` for a day."""
    rader = v.utfall.rader
    if not rader and not any(rad.status in _LEVER for rad in spor):
        return spor
    naa = {k.innslag_id: (k, status) for k, status in rader}
    siste = {rad.innslag_id: nr for nr, rad in enumerate(spor)}
    ny = [
        _fortsatt(rad, naa.get(rad.innslag_id), v, av) if nr == siste[rad.innslag_id] else rad
        for nr, rad in enumerate(spor)
    ]
    for k, status in rader:
        foer = [rad for rad in spor if rad.innslag_id == k.innslag_id]
        staar = any(ny[nr].status in _LEVER for nr in [siste.get(k.innslag_id)] if nr is not None)
        if not staar and (status == "gjeldende" or _levde(v, foer, k, av)):
            ny.append(_ny(v, foer, k, status, av))
    return spor if ny == list(spor) else tuple(ny)


_LEVER = ("gjeldende", "ikke gjeldende")


def _fortsatt(rad: Sporrad, naa: tuple[Kandidat, Radstatus] | None, v: Vurdering, av: str) -> Sporrad:
    """The last version of a row: as before, replaced by a newer version, deleted, or in force again."""
    if rad.status == "redigert":
        return rad
    if rad.status == "slettet":
        # A slettet row changes only if it comes into force again; a decision does not make it ikke gjeldende.
        i_kraft = naa is not None and naa[1] == "gjeldende" and naa[0].dato == rad.dato
        return replace(rad, status="gjeldende", slettet_av=None) if i_kraft else rad
    if naa is None:
        redigert = _redigert_av_kommunen(v, rad)
        return replace(rad, status="redigert" if redigert else "slettet", slettet_av=None if redigert else av)
    return replace(rad, status=naa[1] if naa[0].dato == rad.dato else "redigert")


def _redigert_av_kommunen(v: Vurdering, rad: Sporrad) -> bool:
    """Whether a kommune has edited the row, so that the kommune's version follows this one."""
    versjoner = v.mappe.rader.get(rad.innslag_id)
    return versjoner is not None and versjoner[-1].er_kommunens and versjoner[-1].dato is not None


def _levde(v: Vurdering, foer: Sequence[Sporrad], k: Kandidat, av: str) -> bool:
    """Whether the row existed until the newest fact, in the trace or as a kommune's version.

    Only such a row gets a new version with the status ikke gjeldende. A row that was never in force is not
    made.
    """
    if foer and foer[-1].status in _LEVER:
        return True
    rad = v.mappe.rader.get(k.innslag_id, ())
    return _foelger_kommunens(rad) and _er_rettet_naa(v, rad, av)


def _foelger_kommunens(rad: Rad) -> bool:
    """Whether the row's last version took the place of a version that a kommune had made."""
    return len(rad) > 1 and rad[-2].er_kommunens and rad[-2].dato is not None


def _er_rettet_naa(v: Vurdering, rad: Rad, av: str) -> bool:
    """Whether the newest fact made the row's last version."""
    return rad[-1].nr == v.mappe.antall - 1 and av != KLOKKE


def _ny(v: Vurdering, foer: Sequence[Sporrad], k: Kandidat, status: Radstatus, av: str) -> Sporrad:
    """A new row or a new version of one. A version keeps the row's day of registration and kommune."""
    rad = v.mappe.rader.get(k.innslag_id, ())
    registrert, kommune = (foer[0].registrert, foer[0].kommunenummer) if foer else (v.dag, k.kommunenummer)
    return Sporrad(
        k.innslag_id,
        k.aarsak,
        k.dato,
        kommune,
        registrert,
        status,
        nr=rad[-1].nr if rad else None,
        kom_senere=_foelger_kommunens(rad) and not _er_rettet_naa(v, rad, av),
    )


def meldinger(foer: Spor, etter: Spor) -> tuple[Avslutningshendelse, ...]:
    """The messages for nir.avslutninger: the row that is no longer in force, then the row that now is."""
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
