"""The streams of facts and questions, and the work of a new day between the facts."""
