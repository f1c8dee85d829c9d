"""The public deadline calculator, in four languages, without a session and without script (kontrakt §6.14).

All choices are in the address, so that a calculation can be sent as a link. `valg` reads them, `spraak` has
the texts, `beregningslogg` makes the sentences of each rule, and `tidslinje` makes the drawing.
"""
