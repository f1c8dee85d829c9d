"""Looks for an entry that the rules would accept now."""

from dataclasses import dataclass
from typing import Any

from regelverk.liv.svar import Problem
from regelverk.visning.dokument.felter import Json
from regelverk.visning.handlinger.tilpasning import tilpasset, utgangspunkt
from regelverk.visning.handlinger.utsikt import Dom, Utsikt

_FORSOEK = 4
"""The most times that the fields are adjusted to the notes of the checks."""


@dataclass(frozen=True, slots=True)
class Forslag:
    """The best entry that was found, and what the rules would decide about it."""

    klasse: type[Any]
    felter: Json
    dom: Dom

    @property
    def problem(self) -> Problem | None:
        """Why no entry with the given fields may be registered. None: this entry may be registered."""
        return self.dom.problem


def finn(utsikt: Utsikt, klasse: type[Any], gitt: Json, mal: Forslag | None = None) -> Forslag:
    """An entry with the fields `gitt`. The other fields get values that the checks accept, if possible.

    `mal`: an entry of the section that would be accepted. Beginning with the fields of `mal` saves attempts.
    """
    felter = (utgangspunkt(klasse, utsikt.dag) if mal is None else mal.felter) | gitt
    dom = utsikt.registrer(klasse, felter)
    for _ in range(_FORSOEK):
        if dom.problem is None:
            break
        nye = tilpasset(klasse, felter, dom.notat, utsikt.dag)
        if nye == felter:
            break
        felter, dom = nye, utsikt.registrer(klasse, nye)
    return Forslag(klasse, felter, dom)


def kan_registrere(problem: Problem | None) -> Json:
    """`kanRegistrere`, and `grunn` if `kanRegistrere` is false."""
    if problem is None:
        return {"kanRegistrere": True}
    return {"kanRegistrere": False, "grunn": begrunnelse(problem)}


def begrunnelse(problem: Problem) -> Json:
    """The kode and the sentence of a problem."""
    return {"kode": problem.kode, "detail": problem.detail}
