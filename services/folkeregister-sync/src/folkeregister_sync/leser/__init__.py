"""The reading itself: page by page, each entry as facts, the place moved when they are acknowledged."""
