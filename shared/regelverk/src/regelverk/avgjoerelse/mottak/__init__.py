"""Decides each received fact: it is accepted, refused, or waits for the event that it corrects."""
