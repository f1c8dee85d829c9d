"""Problems (RFC 9457) and warnings: their types, and the problems of every service."""
