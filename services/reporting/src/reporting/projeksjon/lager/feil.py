"""The error of a projection that is no longer there."""


class ProjeksjonTapt(Exception):
    """Redis or nir.vurderinger has lost data: somebody has emptied it, or restored it from an older copy."""
