"""Lists as files that a double click opens correctly in Norwegian Excel (A 1.5-1.6, B 4-5)."""
