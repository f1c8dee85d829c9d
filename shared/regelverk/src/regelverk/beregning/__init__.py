"""Computes a person's vurdering on a day from all accepted facts; `vurdering.beregn` calls the rules."""
