"""The demo kommune: made-up persons, brought to the state that the guide shows by facts alone."""
