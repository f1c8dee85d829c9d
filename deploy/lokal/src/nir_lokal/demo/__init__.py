"""The demo kommune: made-up persons whose facts lead to the rows that guide B shows."""
