"""The rules as texts for people: what each says, its legal basis and its parameters."""

from regelverk.lov.regler.regel import FeilIRegler, Regel, regel, regler

__all__ = ["FeilIRegler", "Regel", "regel", "regler"]
