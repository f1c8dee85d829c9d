"""The records of nir.svar: the engine's decisions."""

from dataclasses import asdict
from datetime import date
from typing import Any

from regelverk.liv.svar import Feil, Problem, Utfall
from regelverk.lov.kodeverk import liste

from nir.meldinger.melding import Melding

SVAR_UTEN_VURDERING = ("nir-svar", b"uten-vurdering")
"""Kafka header of a fact whose sender waits only for the decision: the engine makes no document for it."""


class FeilMelding(Melding):
    """One of the problems for which a fact is refused."""

    kode: str
    felt: str | None = None
    detail: str
    gyldige: tuple[str, ...] | None = None
    """The codes that the field may have, if the given code is unknown."""


class FortsattMelding(Melding):
    """A decision or a tiltak that goes on after an ending (B 6)."""

    innslag_id: str
    seksjon: str
    navn: str
    sluttdato: date | None = None


class ProblemMelding(Melding):
    """Why a fact is refused, with the members that RFC 9457 has."""

    kode: str
    title: str
    detail: str
    status: int
    felt: str | None = None
    fortsetter: tuple[str, ...] = ()
    feil: tuple[FeilMelding, ...] = ()
    """All problems of the fact, this one first."""
    fortsatte: tuple[FortsattMelding, ...] = ()
    """What `fortsetter` names, with ids and dates; empty in decisions of older logs."""
    rad: dict[str, Any] | None = None
    """The present version of the entry, if the sender has seen an older version (kontrakt §6.5)."""


def problemmelding(problem: Problem) -> ProblemMelding:
    """The rules' problem as a message. `feil` lists all problems, also when there is only this one."""
    alle = problem.feil or (Feil(problem.kode, problem.detail, problem.felt, problem.kodeverk),)
    return ProblemMelding(
        kode=problem.kode,
        title=problem.title,
        detail=problem.detail,
        status=problem.status,
        felt=problem.felt,
        fortsetter=problem.fortsetter,
        feil=tuple(map(_feilmelding, alle)),
        fortsatte=tuple(FortsattMelding(**asdict(en)) for en in problem.fortsatte),
    )


def _feilmelding(feil: Feil) -> FeilMelding:
    gyldige = None if feil.kodeverk is None else tuple(dict.fromkeys(k.kode for k in liste(feil.kodeverk)))
    return FeilMelding(kode=feil.kode, felt=feil.felt, detail=feil.detail, gyldige=gyldige)


class VarselMelding(Melding):
    """A warning. The fact is accepted."""

    kode: str
    tekst: str


class Svar(Melding):
    """nir.svar, key hendelseId: the decision of a fact whose sender waits for it."""

    hendelse_id: str
    utfall: Utfall
    problem: ProblemMelding | None = None
    varsler: tuple[VarselMelding, ...] = ()
    innslag_id: str | None = None
    vurdering: dict[str, Any] | None = None
    """The person's document after the fact. Absent if the asker may see the decision but not the person."""
    versjon: int | None = None
    posisjon: str | None = None
    svar_id: str | None = None
    """The `svarId` of the fact, by which the waiting caller finds this answer."""
