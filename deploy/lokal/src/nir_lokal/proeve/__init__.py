"""An engine alone on a broker, and the log as a test or a benchmark writes and reads it."""
