"""GJO: the reopening of a kapittel 6A programme that ended to work (A 10)."""
