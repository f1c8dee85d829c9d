"""Faust on Kafka, changed so that no record is lost, applied twice, or written by a stale instance.

ARCHITECTURE.md lists the reasons under "The engine: what holds".
"""
