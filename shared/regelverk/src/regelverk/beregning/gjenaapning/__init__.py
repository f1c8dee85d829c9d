"""GJO: a kapittel 6A programme ended to work may be taken up again (A 10)."""
