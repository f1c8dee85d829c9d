"""Columns in memory that filter, sort, count and page the list rows that Redis holds.

400 000 persons are some tens of megabytes of columns. A query is a few passes over them, so any combination
of filters and any sort column costs the same few milliseconds and needs no index of its own (README, Speed).
"""
