"""KAT: which category a person is in, from when, and until when there is ground for it."""
