"""A colleague's change, shown at once on the open page of the person."""
