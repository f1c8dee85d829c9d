"""The process: settings to parts, parts to an app, the commands."""
