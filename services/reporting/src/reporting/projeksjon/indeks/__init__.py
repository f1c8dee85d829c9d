"""Indexes in memory that filter, sort, count and page the list rows that Redis holds.

The indexes of 400 000 persons take some tens of megabytes. A query is a few passes over them. So any
combination of filters and any sort column costs the same few milliseconds, and needs no index of its own
(README, Speed).
"""
