"""`diff`: what another parameter set would do to whom, from the engine's records or from a file of facts.

The work is cut in parts (partitions, or buckets of a file), each done by one process within its own memory.
"""
