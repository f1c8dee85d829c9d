"""Follows one request through the services: an id in the log lines, and OpenTelemetry traces if on."""
