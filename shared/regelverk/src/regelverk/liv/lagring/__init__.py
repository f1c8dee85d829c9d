"""Packs a person as data for the engine's record. The data is small, and stays readable for ever."""
