"""Creates the topics of deploy/topics.yaml, and compares the topics that exist with the file."""
