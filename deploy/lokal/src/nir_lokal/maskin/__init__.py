"""One machine: child processes, ports, the lock on a data folder, signals, progress on the terminal."""
