"""The lease: an instance that stood still too long may not write."""

from typing import NoReturn

import pytest
from rule_engine.prosess.leie import Leie


class Utloept(Exception):
    """Raised in the place of ending the process, which the service would do."""


class Klokke:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.naa = 100.0

    def __call__(self) -> float:
        return self.naa


def _slutt(grunn: str) -> NoReturn:
    raise Utloept(grunn)


@pytest.fixture
def klokke() -> Klokke:
    return Klokke()


@pytest.fixture
def leie(klokke: Klokke) -> Leie:
    return Leie(5.0, utloept=_slutt, klokke=klokke)


def test_a_stamped_lease_holds(leie: Leie, klokke: Klokke) -> None:
    for _ in range(10):
        klokke.naa += 4.9
        leie.krev()
        leie.stemple()


def test_an_instance_that_stood_still_too_long_ends_before_it_applies_or_sends(
    leie: Leie, klokke: Klokke
) -> None:
    klokke.naa += 5.1
    with pytest.raises(Utloept):
        leie.krev()


def test_a_stamp_does_not_renew_a_lease_that_has_run_out(leie: Leie, klokke: Klokke) -> None:
    klokke.naa += 5.1
    with pytest.raises(Utloept):
        leie.stemple()
    with pytest.raises(Utloept):
        leie.krev()
