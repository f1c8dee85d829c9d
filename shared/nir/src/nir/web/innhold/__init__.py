"""The body of a request: read as a type, or refused with the field that is wrong and a sentence in bokmål."""
