"""Producers, consumers and topic definitions, set up the same way everywhere."""
