"""saksbehandler: the municipal frontend. Pages rendered on the server over the public API (README)."""
