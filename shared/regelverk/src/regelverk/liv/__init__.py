"""How a stored person changes with facts and with days, and on which day the next change is due."""
