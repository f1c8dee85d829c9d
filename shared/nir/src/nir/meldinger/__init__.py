"""The records of every topic as types: facts, decisions, questions, and the compressed documents."""
