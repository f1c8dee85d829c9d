"""Gives every test folder the fixtures that start real servers, and the settings of Hypothesis.

Hypothesis tries the same examples as long as the same modules are imported (it takes some values from the
constants in imported code), so that everybody gets the same failure. An example has no time limit. With
`NIR_EKSEMPLER=2000` Hypothesis tries 2000 examples, and other ones in every run.
"""

import os
import sys

import pygal  # noqa: F401  it adds a finder of modules to sys.meta_path
from hypothesis import HealthCheck, settings

# With pygal's finder, importing a missing module gives a warning, so the order of imports would matter.
sys.meta_path[:] = [finner for finner in sys.meta_path if type(finner).__module__ != "pygal"]

pytest_plugins = ["tests.stoette.fixturer", "tests.stoette.rekkefoelge"]
settings.register_profile(
    "nir",
    derandomize="NIR_EKSEMPLER" not in os.environ,
    deadline=None,
    max_examples=int(os.environ.get("NIR_EKSEMPLER", "50")),
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("nir")
