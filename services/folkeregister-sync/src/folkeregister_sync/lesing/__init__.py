"""The reading by the instance whose turn it is: the feed, waiting entries, newcomers, the reconciliation."""
