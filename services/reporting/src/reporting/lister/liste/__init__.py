"""What every list has: a selection, an order, pages, and an answer with counts (A 1.3)."""
