"""The gjennomføringsfrist as each peer of the rules computes it.

Each peer gets the same entries (`fristliv`): those in force after all edits and deletions. So no peer has to
find out which entries are in force. The months, the fridager and the codes come from the rules' parameters.

| module | peer |
|---|---|
| `sql` | Postgres, one person at a time and all in one query |
| `openfisca_motpart` | OpenFisca, one person at a time and all in one vector |
| `drools` | Drools, one session for each person, with a listener that writes down each rule that fires |

`tests/bench/test_frist.py` shows that all get the deadline of the rules.
"""
