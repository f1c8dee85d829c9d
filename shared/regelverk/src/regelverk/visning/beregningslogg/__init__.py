"""Each step of the vurdering as a line that a caseworker can redo by hand (A 3.5, regelbeskrivelse §0.4).

The rules know nothing of the log: it is written afterwards from what they found, and costs nothing unasked.
"""
