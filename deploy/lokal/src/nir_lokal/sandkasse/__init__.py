"""Persons to try screens with: one kind for each situation that the guides show."""
