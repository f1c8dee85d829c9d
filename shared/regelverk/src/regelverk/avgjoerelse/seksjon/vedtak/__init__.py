"""The section vedtak: the checks of every decision, and those of a granted decision of each `slag`."""
