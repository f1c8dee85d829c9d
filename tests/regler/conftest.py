"""Hypothesis uses the same examples every time, so that a failure is the same for everybody.

`NIR_EKSEMPLER=2000` tries 2000 examples, and different ones every time.
"""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "regler",
    derandomize="NIR_EKSEMPLER" not in os.environ,
    deadline=None,
    max_examples=int(os.environ.get("NIR_EKSEMPLER", "50")),
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("regler")
