"""Årskontroll: what IMDi asks of every kommune for a year, and who lacks it (kontrakt §6.9)."""
