"""The reading of the instance whose turn it is: the feed to its end, what waits, newcomers, washing."""
