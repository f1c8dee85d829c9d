"""Copies the log to files, and restores it from them to an empty cluster (docs/drift/sikkerhetskopi.md)."""
