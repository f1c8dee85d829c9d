"""The facts in the log: the envelope and its content. The classes are plain data, and no object changes."""
