"""A problem code (`kode`) has the same meaning in all services, so one catalogue can list all problems."""

import importlib

import pytest
from nir.web import PROBLEMTYPER


@pytest.mark.parametrize("problemer", ["registration.problemer", "reporting.rammer.problemer"])
def test_the_problems_of_a_service_agree_with_those_of_the_others(problemer: str) -> None:
    importlib.import_module(problemer)
    assert PROBLEMTYPER["NIR-PERSON-UKJENT"].status == 404
