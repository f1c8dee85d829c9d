"""Each step of the vurdering as a line that a caseworker can redo by hand (A 3.5, regelbeskrivelse §0.4).

The rules in `beregning` do not write these lines. They are made from the vurdering, and only on request.
"""
