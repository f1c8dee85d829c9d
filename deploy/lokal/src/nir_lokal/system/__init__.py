"""The running system: its components, the order in which they start and stop, and their supervision."""
