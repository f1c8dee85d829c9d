"""One entry of the feed: its documents, its facts, and what the reader does if it cannot read the entry."""
