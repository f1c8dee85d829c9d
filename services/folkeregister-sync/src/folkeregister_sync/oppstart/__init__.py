"""The bootstrap: makes a running service, or a command, from the settings."""
