"""The catalogue of all problems and warnings with which the rules answer a fact (kontrakt §3.1)."""
