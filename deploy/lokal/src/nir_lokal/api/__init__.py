"""Requests to the running system: registrations with their keys, and the simulated Folkeregister."""
