"""The deadline calculator: what the rules say of a person with the given data (kontrakt §6.14).

The person is made up, and nothing is written to the log. `skjema` is the body. `grunnlag` and `innslag` make
from the body the facts that the register would have about such a person, `utregning` lets the rules decide
them, and `svar` picks the answer from the document.
"""
