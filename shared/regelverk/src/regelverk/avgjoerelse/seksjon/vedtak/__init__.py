"""The section vedtak: the decisions, and what holds for each slag of them when it is granted."""
