"""The body of a request. It is read as a type, or refused with the wrong field and a sentence in bokmål."""
