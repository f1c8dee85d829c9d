"""The catalogue of all problems and warnings that the rules may give (kontrakt §3.1)."""
