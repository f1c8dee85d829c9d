"""Erases a person from every topic, Redis and disk (ARCHITECTURE, Erasure)."""
