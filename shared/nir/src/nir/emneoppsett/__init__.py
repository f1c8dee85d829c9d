"""Compares the topics of deploy/topics.yaml with those of the cluster, and creates the missing ones."""
