"""Lists as files that open right in Norwegian Excel by double click (A 1.5-1.6, B 4-5)."""
