"""Decides received facts: repetitions, limits, the rules of each type, and facts that wait."""
