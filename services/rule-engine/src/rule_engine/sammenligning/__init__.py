"""`diff` shows the effect of another parameter set on persons from the engine's records or a file of facts.

The work is divided into parts: partitions, or parts of a file. One process does a part in its own memory.
"""
