"""What another parameter set would change for a person: decide and compute again, and compare (`diff`)."""
