"""The state of one partition: its persons, and what concerns all persons.

It is built from nir.vurderinger and nir.motor when the partition is read back.
"""
