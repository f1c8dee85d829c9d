"""A registration that is accepted and not yet decided (202)."""
