"""The plan of a life: who the person is, and the days between which everything else happens."""

from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Literal

from regelverk.fakta.person import Hjemmel, Kjoenn
from regelverk.kalender.datoer import fulle_aar, legg_til_maaneder

from tests.nasjonalregister.kalender import BOSETTING, dag_i_sesong, dager, semesterstart, virkedag
from tests.nasjonalregister.maal import Maal, trekk_maal, varighet
from tests.nasjonalregister.omfang import Omfang

Lov = Literal["introduksjonsloven", "integreringsloven", "6A"]
UtenProgram = Literal["venter", "avvist program", "utgått frist", "avslag", "uten kategori"]

LOVER: tuple[Lov, ...] = ("introduksjonsloven", "integreringsloven", "6A")
_BOSATT: dict[Lov, tuple[date, date]] = {
    "introduksjonsloven": (date(2017, 1, 2), date(2020, 11, 30)),
    "integreringsloven": (date(2021, 2, 1), date.max),
    "6A": (date(2022, 7, 1), date(2025, 12, 15)),
}
"""The first and the last day of settlement under each law."""
_HJEMLER: tuple[Hjemmel, ...] = ("UTL_28", "UTL_35_3", "UTL_38_1", "UTL_28", "UTL_28")
_LAND: dict[Lov, tuple[str, ...]] = {
    "introduksjonsloven": ("SYR", "SYR", "ERI", "AFG", "COD"),
    "integreringsloven": ("SYR", "AFG", "ERI", "COD", "SYR"),
    "6A": ("UKR",),
}
_UTEN: tuple[UtenProgram, ...] = ("venter", "avvist program", "utgått frist", "avslag", "uten kategori")
_ANDEL_UTEN = 0.13
_FOEDSELSDAGER = 1201
"""The number of persons after which birthdays repeat, since a day has only about 400 folkeregisteridenter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A programme. `slutt`: its planned last day, before `frist`, the deadline without any extension."""

    maal: Maal | None
    """None: introduksjonsloven."""
    vedtatt: date
    start: date
    slutt: date
    frist: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A life. `program` None: the person has no programme, and `uten` says why."""

    nummer: int
    duf: str
    stand: date
    lov: Lov
    foedt: date
    kjoenn: Kjoenn
    land: str
    hjemmel: Hjemmel
    innvilget: date
    bosatt: date
    program: Program | None
    uten: UtenProgram | None = None


def planlegg(r: Random, omfang: Omfang, nummer: int) -> Plan:
    """The plan of person `nummer`.

    The person is in programme on the day of the register exactly when `omfang` says so.
    """
    if omfang.er_i_program(nummer):
        return _med_program(r, omfang, nummer, i_program=True)
    if r.random() < _ANDEL_UTEN:
        return _uten_program(r, omfang, nummer)
    return _med_program(r, omfang, nummer, i_program=False)


def _med_program(r: Random, omfang: Omfang, nummer: int, *, i_program: bool) -> Plan:
    vekter = (0, 55, 45) if i_program else (42, 30, 28)
    while True:
        [lov] = r.choices(LOVER, vekter)
        plan = _person(r, omfang, nummer, lov, omfang.stand)
        program = _program(r, plan)
        if (program.start < omfang.stand <= program.slutt) if i_program else program.slutt < omfang.stand:
            return _med(plan, program, None)


def _uten_program(r: Random, omfang: Omfang, nummer: int) -> Plan:
    uten = r.choice(_UTEN)
    if uten == "venter":
        # A person waits for a programme only in the first time after the settlement. So those who wait were
        # settled last.
        plan = _person(r, omfang, nummer, "integreringsloven", omfang.stand, omfang.stand - dager(85))
        return _med(plan, None, uten)
    [lov] = r.choices(LOVER, (45, 35, 20))
    return _med(_person(r, omfang, nummer, lov, omfang.stand - dager(30)), None, uten)


def _med(plan: Plan, program: Program | None, uten: UtenProgram | None) -> Plan:
    hjemmel: Hjemmel = "EOES" if uten == "uten kategori" else plan.hjemmel
    felter = {navn: getattr(plan, navn) for navn in Plan.__slots__}
    return Plan(**felter | {"program": program, "uten": uten, "hjemmel": hjemmel})


def _person(
    r: Random, omfang: Omfang, nummer: int, lov: Lov, senest: date, tidligst: date = date.min
) -> Plan:
    fra, til = _BOSATT[lov]
    bosatt = dag_i_sesong(r, max(fra, tidligst), min(til, senest), BOSETTING)
    vent = r.randrange(8, 60) if lov == "6A" else r.randrange(30, 300)
    innvilget = max(bosatt - dager(vent), date(2021, 1, 1) if lov != "introduksjonsloven" else date.min)
    return Plan(
        nummer=nummer,
        duf=omfang.duf(nummer),
        stand=omfang.stand,
        lov=lov,
        foedt=_foedt(r, nummer, innvilget),
        kjoenn="Kvinne" if r.random() < (0.6 if lov == "6A" else 0.48) else "Mann",
        land=r.choice(_LAND[lov]),
        hjemmel="UTL_34" if lov == "6A" else r.choice(_HJEMLER),
        innvilget=innvilget,
        bosatt=bosatt,
        program=None,
    )


def _foedt(r: Random, nummer: int, innvilget: date) -> date:
    """A birthday that makes the person 19 to 52 years old at the permit, most often about 30."""
    omtrent = innvilget - dager(int(r.triangular(19.5, 48, 27) * 365.25))
    return omtrent - dager((omtrent.toordinal() - nummer) % _FOEDSELSDAGER)


def _program(r: Random, plan: Plan) -> Program:
    vedtatt = virkedag(plan.bosatt + dager(r.randrange(3, 80)))
    start = semesterstart(vedtatt + dager(r.randrange(3, 30)))
    innenfor = plan.lov == "introduksjonsloven"
    maal = None if innenfor else trekk_maal(r, vedtatt, fulle_aar(plan.foedt, vedtatt))
    frist = legg_til_maaneder(start, varighet(maal, vedtatt).maaneder)
    varte = r.triangular(0.35, 1, 0.95) * ((frist - start).days - 8)
    return Program(maal=maal, vedtatt=vedtatt, start=start, slutt=start + dager(int(varte)), frist=frist)
