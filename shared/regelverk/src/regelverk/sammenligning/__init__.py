"""What another parameter set would do to a person: decided anew, computed anew, compared."""
