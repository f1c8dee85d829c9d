"""What a caseworker wants to be told of: deadlines near, and what is missing (A 3.3, 4, 7, 9; B 3)."""
