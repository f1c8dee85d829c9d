"""The bootstrap: settings become a running service, or a command that is done and ends."""
