"""Sessions: what the server remembers of a logged-in caseworker, in Redis. The browser has only a cookie."""
