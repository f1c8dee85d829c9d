"""The client of Folkeregisteret."""
