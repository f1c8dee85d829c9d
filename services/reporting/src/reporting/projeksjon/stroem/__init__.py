"""Reading nir.vurderinger: records, what each of them changes, and those that cannot be read."""
