"""How a call to another system is made: what can go wrong, what a status means, how often it is tried."""
