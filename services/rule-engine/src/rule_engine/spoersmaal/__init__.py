"""Questions about one person (nir.spoersmaal). Nothing is registered and nothing is remembered."""
