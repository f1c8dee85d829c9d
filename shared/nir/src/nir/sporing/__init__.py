"""Follows one request through the services: an id in the log lines, and, if tracing is on, OpenTelemetry."""
