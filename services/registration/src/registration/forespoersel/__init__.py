"""What stands outside the body of a request: ids and dates in the address, the Idempotency-Key, the role."""
