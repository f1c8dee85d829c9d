"""The rules of the register: pure functions over facts, dated parameters and code lists."""
