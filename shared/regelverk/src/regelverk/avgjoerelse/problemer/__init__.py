"""Every problem and every warning that the rules may give, in one catalogue (kontrakt §3.1)."""
