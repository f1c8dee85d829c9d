"""The line that the tests of this folder call."""

from collections.abc import Iterator

import pytest
from nir_lokal.proeve.linje import Linje, kjoerende_linje


@pytest.fixture(scope="session")
def linje(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Linje]:
    """Broker, issuer, rule-engine and registration, shared by this process' tests."""
    with kjoerende_linje(tmp_path_factory.mktemp("linje")) as linje:
        yield linje
