"""What lies in Redis: commands, the format, and which instance reads which generation."""
