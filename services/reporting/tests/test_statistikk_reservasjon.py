"""Statistics that leave the register count nobody who has reserved against use in research (A 2.3)."""

import copy
from typing import Any, get_args

import pytest
from nir.token import Bruker
from reporting.oppstart.deler import tomt_register
from reporting.projeksjon.indeks.register import Register
from reporting.projeksjon.stroem.endring import les_endring
from reporting.rammer.tilgang import Innsyn
from reporting.statistikk.filtre import Statistikkfiltre
from reporting.statistikk.grunnlag.kolonner import Navn
from reporting.statistikk.grunnlag.programloepene import Programloepene
from reporting.statistikk.katalog.alle import STATISTIKKER
from reporting.statistikk.svar import Spoersmaal, statistikksvar

from services.reporting.tests.drift import IDAG
from services.reporting.tests.liv import Liv
from services.reporting.tests.register import kopier, moenstre

IMDI = Bruker("IMDi", frozenset({"imdi", "strengtFortrolig"}))
EN_KOMMUNE = Bruker("NIBO", frozenset({"leser"}), "4204")
SKJERMET = {"skjermet": "true"}


def reservert(liv: Liv) -> Liv:
    """A copy of the person, who has also reserved against use in research."""
    ny = copy.deepcopy(liv)
    ny.registrer("reservasjon", dato=ny.dag)
    return ny


def registeret(poster: list[tuple[bytes, bytes]]) -> Register:
    register = tomt_register()
    for noekkel, verdi in poster:
        endring = les_endring(noekkel, verdi)
        assert endring.rad
        register.sett(int(noekkel), endring.rad, endring.pakket_rad)
    return register


async def svar(register: Register, navn: Navn, bruker: Bruker, valg: dict[str, str]) -> dict[str, Any]:
    filtre = Statistikkfiltre.model_validate(valg)
    spoersmaal = Spoersmaal(STATISTIKKER[navn], filtre, Innsyn(bruker), IDAG)
    return (await statistikksvar(register.tabell(Programloepene), spoersmaal)).som_json()


@pytest.mark.parametrize("navn", get_args(Navn))
async def test_a_reservasjon_takes_the_person_out_of_what_others_get_and_out_of_nothing_else(
    navn: Navn,
) -> None:
    maler = moenstre(30)
    andre = list(kopier(maler, 150, frø=1))
    egne = list(kopier(maler, 40, frø=2, fra=1000))
    reserverte = list(kopier([reservert(liv) for liv in maler], 40, frø=2, fra=1000))
    uten, med, foer = registeret(andre), registeret(andre + reserverte), registeret(andre + egne)
    assert await svar(med, navn, IMDI, SKJERMET) == await svar(uten, navn, IMDI, SKJERMET)
    assert await svar(med, navn, IMDI, {}) == await svar(foer, navn, IMDI, {})
    sett, ventet = await svar(med, navn, EN_KOMMUNE, {}), await svar(uten, navn, EN_KOMMUNE, {})
    assert sett["landet"] == ventet["landet"]
    assert await svar(foer, navn, IMDI, SKJERMET) != await svar(uten, navn, IMDI, SKJERMET)


async def test_a_deleted_reservasjon_does_not_count() -> None:
    (liv,) = moenstre(1)
    ny = copy.deepcopy(liv)
    rad = ny.registrer("reservasjon", dato=ny.dag)
    assert les_endring(ny.duf.encode(), ny.verdi).rad.reservert  # type: ignore[union-attr]
    ny.slett("reservasjon", rad)
    assert not les_endring(ny.duf.encode(), ny.verdi).rad.reservert  # type: ignore[union-attr]
