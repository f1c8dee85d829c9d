"""The accesses to register facts far back in time that IMDi has not withdrawn (A 7.3, kontrakt §6.15)."""
