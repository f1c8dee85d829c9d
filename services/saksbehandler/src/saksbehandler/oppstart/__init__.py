"""The process: its commands, and how the settings become an app."""
