"""Decides every fact of nir.hendelser, computes the person, and publishes the result (the regelmotor)."""
