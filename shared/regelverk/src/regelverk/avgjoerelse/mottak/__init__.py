"""From a received fact to a decision: repetition, limits, the rules of each type, and facts that wait."""
