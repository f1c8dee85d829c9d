"""The accesses to register far back that IMDi has given and not withdrawn (A 7.3, kontrakt §6.15)."""
