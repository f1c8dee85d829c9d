"""Metrics that several services have. Names and units follow Prometheus' conventions."""

from prometheus_client import disable_created_metrics

# Without this, each counter and histogram has a second series that says when the process made it.
disable_created_metrics()  # type: ignore[no-untyped-call]
