"""Reading nir.vurderinger: the records, what each of them changes, and those that cannot be read."""
