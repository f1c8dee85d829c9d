"""How the service starts: its settings, its parts put together, and its commands."""
