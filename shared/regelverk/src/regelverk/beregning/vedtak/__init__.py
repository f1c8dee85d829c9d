"""The decisions of a programme: which hold, and which of them count."""
