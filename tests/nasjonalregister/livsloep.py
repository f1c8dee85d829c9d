"""One person's facts, from the permit to the day of the register."""

from datetime import date
from random import Random

from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Integreringskontrakt, Kontakt, Reservasjon, Sluttmaal, Vedtak

from tests.nasjonalregister import hverdag, registrene, slutt, vedtak
from tests.nasjonalregister.kalender import dager, virkedag
from tests.nasjonalregister.liv import Liv
from tests.nasjonalregister.omfang import Omfang
from tests.nasjonalregister.plan import Program, planlegg

_I_PROGRAM, _VED_SLUTT, _SIDEN = 0.08, 0.04, 0.12
"""The shares of persons who move during the programme, on its last day, and after it."""


def fakta_om(omfang: Omfang, nummer: int) -> list[Hendelse]:
    """The facts about person `nummer` in the order of registration. The engine accepts each of them."""
    r = Random(f"{omfang.froe}/{nummer}")
    liv = Liv(planlegg(r, omfang, nummer), r)
    registrene.bosatt(liv, identer=omfang.identer)
    program = liv.plan.program
    if program is None:
        _uten_program(liv)
    else:
        _med_program(liv, program)
    return liv.hendelser()


def _med_program(liv: Liv, program: Program) -> None:
    flyttinger = _flyttinger(liv, program)
    registrene.bosteder(liv, flyttinger, liv.plan.stand)
    flyttet_ved_slutt = program.slutt in flyttinger
    if not flyttet_ved_slutt:
        slutt.avslutt(liv, program)
    _begynnelsen(liv, program)
    for dag in flyttinger:
        if dag < program.slutt:
            ny = virkedag(dag + dager(liv.r.randrange(2, 20)))
            vedtak.deltakelse(liv, ny, ny)
    for del_ in (
        vedtak.planvedtak, vedtak.utvidelse, vedtak.permisjoner, vedtak.stans,
        hverdag.tiltak, hverdag.fravaer, hverdag.etterregistrering,
    ):  # fmt: skip
        del_(liv, program)
    if liv.siste == date.max:
        registrene.senere(liv, program.slutt + dager(30))


def _flyttinger(liv: Liv, program: Program) -> list[date]:
    """The days of the person's moves between kommuner."""
    funnet = []
    lengde = (program.slutt - program.start).days
    if liv.sjanse(_I_PROGRAM) and lengde > 120:
        funnet.append(program.start + dager(liv.r.randrange(20, lengde - 60)))
    if liv.sjanse(_VED_SLUTT):
        funnet.append(program.slutt)
    elif liv.sjanse(_SIDEN):
        funnet.append(program.slutt + dager(liv.r.randrange(60, 1500)))
    return [dag for dag in funnet if dag < liv.plan.stand]


def _begynnelsen(liv: Liv, program: Program) -> None:
    if liv.sjanse(0.5):
        _kontakt(liv, "Søknad", virkedag(liv.plan.bosatt + dager(2)))
    if liv.sjanse(0.02):
        dag = virkedag(liv.plan.bosatt + dager(3))
        liv.fra_kommunen(dag, Reservasjon(innslag_id=liv.ny_id(), dato=dag))
    vedtak.deltakelse(liv, program.vedtatt, program.start)
    if program.maal is None:
        return
    maal = Sluttmaal(innslag_id=liv.ny_id(), sluttmaal=program.maal.kode, utdanning=program.maal.utdanning)
    liv.fra_kommunen(program.vedtatt, maal)
    if liv.plan.lov == "integreringsloven" and liv.sjanse(0.85):
        dag = virkedag(program.start + dager(2))
        liv.fra_kommunen(dag, Integreringskontrakt(innslag_id=liv.ny_id(), dato=dag))


def _kontakt(liv: Liv, type_: str, dag: date) -> None:
    liv.fra_kommunen(dag, Kontakt(innslag_id=liv.ny_id(), kontakttype=type_, dato=dag))


def _uten_program(liv: Liv) -> None:
    registrene.bosteder(liv, [], liv.plan.stand)
    dag = virkedag(liv.plan.bosatt + dager(liv.r.randrange(2, 30)))
    match liv.plan.uten:
        case "venter" | "utgått frist":
            _kontakt(liv, "Kontakt", dag)
        case "avvist program":
            _kontakt(liv, "Person har avvist program", dag)
        case "avslag":
            nei = Vedtak(
                innslag_id=liv.ny_id(), vedtakstype=vedtak.DELTAKELSE, resultat="Avslag", vedtaksdato=dag
            )
            liv.fra_kommunen(dag, nei)
    if liv.plan.uten != "venter":
        registrene.senere(liv, liv.plan.bosatt + dager(400))
