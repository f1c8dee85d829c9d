"""The whole system on one machine: processes, readiness, and the demo kommune."""
