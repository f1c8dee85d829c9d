"""Compares what Folkeregisteret has about persons now with what the log has about them."""
