"""The way in: repetition, room, decision, and what waits for another fact."""
