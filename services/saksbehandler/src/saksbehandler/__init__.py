"""The municipal frontend: this server draws the pages, with data from the public API (README)."""
