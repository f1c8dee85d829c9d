"""The gjennomføringsfrist as each peer of the rules computes it.

Each peer gets the same entries (`fristliv`): what stands after edits and deletions, so that no peer has to
find it out. The months, the fridager and the codes come from the rules' parameter set.

| module | peer |
|---|---|
| `sql` | Postgres, one person at a time and all in one query |
| `openfisca_motpart` | OpenFisca, one person at a time and all in one vector |
| `drools` | Drools, one session for each person, with a listener that writes down each rule that fires |

`tests/bench/test_frist.py` shows that all get the deadline of the rules.
"""
