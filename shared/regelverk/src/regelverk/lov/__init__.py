"""What changes with the law, as data: the parameters, the code lists and the texts of the rules."""
