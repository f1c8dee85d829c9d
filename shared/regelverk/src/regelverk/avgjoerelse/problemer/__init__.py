"""Every problem and every warning that the rules may give, in one catalogue (contract § 3)."""
