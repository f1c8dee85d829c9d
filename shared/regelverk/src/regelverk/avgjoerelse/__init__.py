"""Decides whether a fact is accepted or refused."""
