"""Facts and deviations on their way to the log."""
