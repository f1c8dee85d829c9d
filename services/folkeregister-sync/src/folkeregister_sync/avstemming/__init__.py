"""Persons as Folkeregisteret has them now, compared with what the log says of them."""
