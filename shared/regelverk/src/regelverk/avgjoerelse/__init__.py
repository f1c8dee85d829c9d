"""Whether a fact is taken in: what a fact is tried against, the sections, the way in, and the problems."""
