"""Each step of the vurdering as a line that a caseworker can redo by hand (A 3.5, regelbeskrivelse §0.4).

The rules do not know the log. It is made from their results, and only when somebody asks for it.
"""
