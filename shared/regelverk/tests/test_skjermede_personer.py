"""A person with address protection is unknown to users without the role (kontrakt §3.6)."""

from typing import Any

import pytest
from regelverk.fakta.folkeregister import (
    AdressebeskyttelseEndret,
)
from regelverk.fakta.hendelse import Aktoer

from tests.stoette.mottak import DAG, KONTAKT, Liv


def vern(grad: Any) -> AdressebeskyttelseEndret:
    return AdressebeskyttelseEndret(folkeregister_hendelse_id=f"vern-{grad}", adressebeskyttelse=grad)


def aktoer(ser: Any) -> Aktoer:
    return Aktoer(kommunenummer="3201", bruker="NIBO", ser=ser)


@pytest.mark.parametrize(
    ("ser", "status"), [(None, None), ("ugradert", 404), ("fortrolig", 404), ("strengtFortrolig", None)]
)
def test_a_protected_person_is_unknown_to_a_user_without_the_role_and_nothing_is_kept(
    liv: Liv, ser: str | None, status: int | None
) -> None:
    """`aktoer.ser` is the highest protection that the user may see.

    For an older fact without `ser`, no person is hidden.
    """
    en = liv().bosatt()
    en.ta(DAG, vern("strengtFortrolig"), kilde="folkeregisteret")
    foer = en.person
    svar = en.proev(DAG, KONTAKT, aktoer=aktoer(ser))
    assert (svar.problem and svar.problem.status) == status
    assert (en.person is foer) is (status == 404)


def test_a_protection_that_is_lifted_hides_nobody(liv: Liv) -> None:
    en = liv().bosatt()
    for grad in ("fortrolig", "ugradert"):
        en.ta(DAG, vern(grad), kilde="folkeregisteret")
    en.ta(DAG, KONTAKT, aktoer=aktoer("ugradert"))
