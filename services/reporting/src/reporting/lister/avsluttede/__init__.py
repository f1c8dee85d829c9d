"""The report on ended programmes, one for each lovverk (A 9.6-9.8, B 2-5)."""
