"""The number of the form of a person's document."""

FORM = 7
"""Raise it when the same facts give another document than before (one more field, another wording, a
corrected rule). The rule-engine then writes every person again when it reads them back."""

SPORFORM = 4
"""The first form whose persons are stored with the trace and the motorhendelser that the rules make now."""
