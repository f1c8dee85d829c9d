"""POST to decision: persons of the national register, and the peers that register on them.

| module | what |
|---|---|
| `personer` | persons in programme on whom a contact can be registered |
| `system` | the whole system with these persons in its log |
| `avgjort` | one registration, decided by our own rules, from a stored record to the next |
| `tjeneste` | the peer: FastAPI and Postgres, which decides with `avgjort` |
| `bart` | the other peer: a bare request and reply through Kafka, which decides nothing |
"""
