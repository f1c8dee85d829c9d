"""The deadline as variables of OpenFisca: a participant is a group, and the entries are its members.

OpenFisca has no order within a group, so days in two permisjoner count twice here (regelbeskrivelse §4.8).
How many months a sluttmål gives depends on the day of the participant's own offer, but OpenFisca's parameters
depend on the day of the computation. So the months are looked up in a sorted vector.
"""

from datetime import date
from typing import Any

import numpy as np
from openfisca_core.entities import Entity, GroupEntity
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from tests.bench.frist import parameterrader as p
from tests.bench.frist.openfisca_innslag import (
    ALLTID,
    DELTAKELSE,
    KALENDERDAGER,
    MAAL,
    SAMLET,
    STANS,
    UTVIDELSE,
    VIRKEDAGER,
    dag,
)

INNSLAG = Entity("innslag", "innslagene", "An entry of a section", "")
DELTAKER = GroupEntity(
    "deltaker", "deltakere", "A participant", "", roles=[{"key": "rad", "plural": "rader"}]
)
_FRI = [rad.dag for rad in p.kalenderen() if not rad.virkedag and rad.dag.weekday() < 5]
_KALENDER = np.busdaycalendar(holidays=_FRI)
_STOR = 1_000_000
_RADER = sorted(
    (MAAL[rad.maal] * _STOR + (dag(rad.fra) if rad.fra > date.min else 0), rad.maaneder, rad.utvidelse)
    for rad in p.varigheter()
)
_NOEKLER, _MAANEDER, _UTVIDELSER = (np.array(kolonne) for kolonne in zip(*_RADER, strict=True))


def _dager(vektor: Any) -> Any:
    return np.asarray(vektor).astype("int64").astype("datetime64[D]")


def _variabel(navn: str, entitet: Any, **formel: Any) -> type[Variable]:
    felter = {"value_type": int, "entity": entitet, "definition_period": DateUnit.DAY}
    return type(navn, (Variable,), felter | formel)


def foerste(deltaker: Any, period: Any) -> Any:
    """The earliest decision on participation, as one number: its start times 1000, plus its `nr`."""
    slag, fra, nr = (deltaker.members(navn, period) for navn in ("slag", "fra", "nr"))
    return deltaker.min(np.where(slag == DELTAKELSE, fra * 1000 + nr, _STOR * 1000))


def startdato(deltaker: Any, period: Any) -> Any:
    """The first day of the programme."""
    return deltaker("foerste", period) // 1000


def tilbud(deltaker: Any, period: Any) -> Any:
    """The day of the offer in the earliest decision."""
    slag, fra, nr, dag_ = (deltaker.members(navn, period) for navn in ("slag", "fra", "nr", "tilbudt"))
    den = (slag == DELTAKELSE) & (fra * 1000 + nr == deltaker.project(deltaker("foerste", period)))
    return deltaker.sum(np.where(den, dag_, 0))


def maaneder(deltaker: Any, period: Any) -> Any:
    """The months that the sluttmål gives, plus the months of utvidelse if the participant has utvidelse."""
    noekler = deltaker("maal", period) * np.int64(_STOR) + deltaker("tilbud", period)
    plass = np.searchsorted(_NOEKLER, noekler, side="right") - 1
    utvidet = deltaker.any(deltaker.members("slag", period) == UTVIDELSE)
    return _MAANEDER[plass] + np.where(utvidet, _UTVIDELSER[plass], 0)


def kalenderdager(deltaker: Any, period: Any) -> Any:
    """The days of the permisjoner in kalenderdager, added up, from the first day of the programme on."""
    slag, fra, til = (deltaker.members(navn, period) for navn in ("slag", "fra", "til"))
    fra = np.maximum(fra, deltaker.project(deltaker("startdato", period)))
    return deltaker.sum(np.where(slag == KALENDERDAGER, np.maximum(til - fra, 0), 0))


def virkedager(deltaker: Any, period: Any) -> Any:
    """The virkedager of permisjon, of overturned stans, and of fravær that extends the deadline, added up."""
    navn = "slag", "fra", "til", "antall"
    slag, fra, til, antall = (deltaker.members(en, period) for en in navn)
    start = deltaker.project(deltaker("startdato", period))
    fra = np.where(slag == VIRKEDAGER, np.maximum(fra, start), fra)
    teller = ((slag == VIRKEDAGER) | (slag == STANS)) & (fra < til)
    fra, til = (_dager(np.where(teller, dag_, 0)) for dag_ in (fra, til))
    dager = np.busday_count(fra, til, busdaycal=_KALENDER)
    samlet = deltaker.sum(np.where(slag == SAMLET, antall, 0))
    alltid = deltaker.sum(np.where(slag == ALLTID, antall, 0))
    return deltaker.sum(dager) + alltid + np.where(samlet > p.fravaersgrense(), samlet, 0)


def frist(deltaker: Any, period: Any) -> Any:
    """The deadline, in days since 1970-01-01."""
    start = _dager(deltaker("startdato", period))
    maaned = start.astype("datetime64[M]")
    ny = maaned + deltaker("maaneder", period).astype("int64")
    siste = (ny + 1).astype("datetime64[D]") - np.timedelta64(1, "D")
    dag_ = np.minimum(ny.astype("datetime64[D]") + (start - maaned.astype("datetime64[D]")), siste)
    dag_ = dag_ + deltaker("kalenderdager", period).astype("int64")
    antall = deltaker("virkedager", period)
    flyttet = np.busday_offset(dag_, antall, roll="backward", busdaycal=_KALENDER)
    return np.where(antall > 0, flyttet, dag_).astype("int64")


def systemet() -> TaxBenefitSystem:
    """The rules, ready to compute."""
    system = TaxBenefitSystem([INNSLAG, DELTAKER])
    for navn in ("slag", "nr", "fra", "til", "tilbudt", "antall"):
        system.add_variable(_variabel(navn, INNSLAG))
    system.add_variable(_variabel("maal", DELTAKER))
    for formel in (foerste, startdato, tilbud, maaneder, kalenderdager, virkedager, frist):
        system.add_variable(_variabel(formel.__name__, DELTAKER, formula=formel))
    return system
