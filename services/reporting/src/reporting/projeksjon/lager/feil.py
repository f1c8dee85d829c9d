"""What can go wrong with a projection."""


class ProjeksjonTapt(Exception):
    """Redis no longer holds what was written to it: flushed, or back from an older copy."""
