"""Packs a person as data that the rule-engine stores. The data is small, and every later version reads it."""
