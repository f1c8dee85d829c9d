"""The reconciliation (`vask`): compares everybody in NIR with Folkeregisteret, and writes missing facts."""
