"""Problems (RFC 9457) and warnings: their types, and those that every service answers."""
