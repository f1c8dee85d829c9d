"""The order of the test files, and which of them run in one process (a pytest plugin).

pytest-xdist gives each of its processes one unit after another. A unit is by default a file, and the one
with most tests comes first. Here the files of a folder whose tests share a running system are one unit, so
that it runs in one process alone. The units that take long come first, so that no process waits for another
at the end.
"""

from typing import Any

import pytest

SAMLET = ("services/registration/tests/", "services/saksbehandler/tests/")
"""Folders whose tests share a running system."""
EGNE = (
    "services/registration/tests/test_outages.py",
    "services/registration/tests/test_wrong_clock.py",
)
"""Files in the folders of `SAMLET` whose tests have a system of their own."""
FOERST = (
    "services/registration/tests/",
    "tests/fault/",
    "tests/personvern/",
    "tests/test_",
    "services/saksbehandler/tests/",
    "services/reporting/tests/",
    "services/rule-engine/tests/",
    "services/folkeregister-sync/tests/",
    "shared/nir-klient/tests/",
    "deploy/",
)
"""The beginnings of paths, in the order in which these tests run. The other tests come last."""


def enhet(nodeid: str) -> str:
    """The unit that the test belongs to: its file, or its folder with a slash at the end."""
    fil = nodeid.partition("::")[0]
    mappe = next((mappe for mappe in SAMLET if fil.startswith(mappe)), None)
    return fil if mappe is None or fil in EGNE else mappe


def plass(nodeid: str) -> tuple[int, bool]:
    """The key by which tests are ordered. Within a unit, the tests keep their order."""
    foran = (nr for nr, begynnelse in enumerate(FOERST) if nodeid.startswith(begynnelse))
    return next(foran, len(FOERST)), enhet(nodeid) in SAMLET


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sort the tests by `plass`."""
    items.sort(key=lambda item: plass(item.nodeid))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Give the units to pytest-xdist's processes in the order of the tests."""
    if config.getoption("dist") != "loadscope":
        return None
    from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]

    class Enhetsvis(LoadScopeScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            return enhet(nodeid)

    config.option.loadscopereorder = False
    return Enhetsvis(config, log)
