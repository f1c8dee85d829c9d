"""The bodies of requests: the fields of the facts, parsed strictly. An unknown field is refused."""
