"""The lines that say why a person has a category, or has none."""
