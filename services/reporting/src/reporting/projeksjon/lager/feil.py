"""The error of a projection that is no longer there."""


class ProjeksjonTapt(Exception):
    """Redis no longer holds what was written to it: it was emptied, or restored from an older copy."""
