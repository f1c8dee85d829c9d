"""How the vurdering came to be, line by line: a caseworker can redo it by hand (A 3.5, rules.md § 0.4).

The rules know nothing of the log: it is written afterwards from what they found, and costs nothing unasked.
"""
