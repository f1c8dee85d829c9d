"""How many requests a client may send, and how many persons it may look up in vain."""
