"""The rules by name: what each says, on what ground, with which parameters."""

from regelverk.lov.regler.regel import FeilIRegler, Regel, regel, regler

__all__ = ["FeilIRegler", "Regel", "regel", "regler"]
