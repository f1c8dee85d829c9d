"""REG: what a fact must satisfy to be taken in (regelbeskrivelse §7, §9)."""
