"""From a request to its answer: the fact that it makes, the questions to the engine, the answer."""
