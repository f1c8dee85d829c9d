"""HTTP on a connection: the server, limits on the head of a request, answers in one packet."""
