"""Faust on Kafka, changed so that no record is lost, applied twice, or written by a stale instance.

The reasons are in ARCHITECTURE, "The engine: what holds".
"""
