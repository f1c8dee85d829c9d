"""The work of the reading instance: the feed, waiting entries, newcomers, the reconciliation."""
