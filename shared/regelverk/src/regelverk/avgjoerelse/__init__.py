"""How a fact is accepted or refused."""
