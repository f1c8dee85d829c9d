"""Hypothesis here: the same examples every time, so that a red build is red for everyone."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "regler",
    derandomize=True,
    deadline=None,
    max_examples=60,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("regler")
