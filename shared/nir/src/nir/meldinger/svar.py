"""The records of nir.svar: the engine's decisions."""

from typing import Any

from regelverk.liv.svar import Utfall

from nir.meldinger.melding import Melding

SVAR_UTEN_VURDERING = ("nir-svar", b"uten-vurdering")
"""Kafka header of a fact whose sender waits for the decision alone: the engine makes no document for it."""


class ProblemMelding(Melding):
    """Why a fact is refused, with the members that RFC 9457 has."""

    kode: str
    title: str
    detail: str
    status: int
    felt: str | None = None
    fortsetter: tuple[str, ...] = ()


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
