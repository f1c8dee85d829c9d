"""Writes facts to the log and deviations to nir.avvik."""
