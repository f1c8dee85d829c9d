"""The error of a projection that is no longer there."""


class ProjeksjonTapt(Exception):
    """Redis or nir.vurderinger has lost what was written to it: emptied, or restored from an older copy."""
