"""What has changed among the persons that a caller may see: as an answer, and as server-sent events."""
