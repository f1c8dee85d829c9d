"""Recomputing everybody from the log, and comparing with what is published and shown."""
