"""One entry of the feed: its documents, its facts, and its handling when it cannot be read."""
