"""One entry of the feed: its documents, its facts, and what becomes of it when it cannot be read."""
