"""Which form a person's document has."""

FORM = 3
"""Raise it when the same facts give another document than before (a field more, another wording, a corrected
rule): the rule-engine then writes every person anew when it reads them back."""
