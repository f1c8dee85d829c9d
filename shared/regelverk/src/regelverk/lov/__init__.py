"""What the law and the owner of the register may change: parameters, code lists, the texts of the rules."""
