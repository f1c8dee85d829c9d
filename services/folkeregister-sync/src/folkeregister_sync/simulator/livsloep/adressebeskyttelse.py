"""Gives a person address protection, and withdraws it."""

from folkeregister_sync.simulator.livsloep.element import (
    avloes,
    egenskap,
    element,
    erstatt,
    gjeldende,
    gjenopprett,
    opphoer,
)
from folkeregister_sync.simulator.livsloep.hendelse import foey_til
from folkeregister_sync.simulator.simulert_folkeregister import SimulertFolkeregister
from folkeregister_sync.simulator.steg import Adressebeskyttelse

_STRENGT = "strengtFortrolig"


def endre(register: SimulertFolkeregister, steg: Adressebeskyttelse, ajourholdt: str) -> None:
    """Give or withdraw a protection.

    With strengtFortrolig the current address ends, and the historic addresses keep their own gradering.
    Folkeregisteret's examples show this, though its documentation says otherwise. When strengtFortrolig is
    withdrawn, the address is current again.
    """
    person = register.person(steg.ident)
    var_hemmelig = (gjeldende(person, "adressebeskyttelse") or {}).get("graderingsnivaa") == _STRENGT
    ny = element(ajourholdt, "Adressebeskyttelse", None, graderingsnivaa=steg.niva)
    avloes(person, "adressebeskyttelse", ny)
    if var_hemmelig and steg.niva != _STRENGT:
        gjenopprett(person, "bostedsadresse")
    bor = gjeldende(person, "bostedsadresse")
    if steg.niva == _STRENGT:
        opphoer(person, "bostedsadresse", ajourholdt)
    elif bor is not None:
        erstatt(person, "bostedsadresse", bor | {"adressegradering": steg.niva})
    endring = egenskap("adressebeskyttelse", "registrereNy", ny)
    foey_til(register, steg, ajourholdt, "endringIAdressebeskyttelse", [endring])
