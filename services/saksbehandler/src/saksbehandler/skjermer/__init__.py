"""The screens: one folder each, with its routes, what it shows, and its templates."""
