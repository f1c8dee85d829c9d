"""The deadline calculator: what the rules say of a person with these data (kontrakt §6.14).

There is no person and no log. `skjema` is the body. `grunnlag` and `innslag` make the facts from it that a
register would have about such a person, `utregning` lets the rules decide them, and `svar` picks the answer
from the document.
"""
