"""The parts of a request outside its body: ids and dates in the address, the Idempotency-Key, the role."""
