"""How Redis is used: its commands, the format of a projection, and leases on generations."""
