"""A generation: one whole projection. It is built, loaded, followed, shown and replaced here."""
