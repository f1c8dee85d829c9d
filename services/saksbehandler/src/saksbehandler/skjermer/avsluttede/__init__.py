"""The report on ended programmes (A 9.7, A 9.8, B 3 to B 5)."""
