"""The section vedtak: decisions, and the checks of each `slag` when it is granted."""
