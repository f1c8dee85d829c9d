"""The endings that the regelmotor makes by itself, one module for each (A 9.9.2)."""
