"""`diff` shows the effect of another parameter set on persons from the engine's records or a file of facts.

The work is divided into parts: partitions, or parts of a file. Each part is done by one process, in the
memory of that process.
"""
