"""How a request is handled: it becomes a fact or a question to the engine, and gets an answer."""
