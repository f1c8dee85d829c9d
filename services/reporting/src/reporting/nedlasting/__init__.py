"""Downloads in a browser by a link that works once and for a short time (kontrakt §6.13)."""
