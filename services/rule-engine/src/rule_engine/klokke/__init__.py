"""Days as they pass: the Dagskifte of each day, appended to every partition of the log."""
