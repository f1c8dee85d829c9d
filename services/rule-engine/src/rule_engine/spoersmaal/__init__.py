"""Answers questions about one person (nir.spoersmaal). Nothing is registered, and no state changes."""
