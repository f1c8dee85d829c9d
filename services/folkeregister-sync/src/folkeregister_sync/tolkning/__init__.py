"""From what Folkeregisteret says and what the log says already, to the facts that are new; pure."""
