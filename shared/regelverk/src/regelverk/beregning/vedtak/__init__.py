"""The decisions of a programme: those in force, and those that count."""
