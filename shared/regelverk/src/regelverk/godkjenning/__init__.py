"""REG: what a fact must satisfy to be taken in (rules.md § 7 and § 9)."""
