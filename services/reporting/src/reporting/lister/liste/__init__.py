"""What every list has: columns, a selection, an order, pages with counts, and files (A 1.3-1.6)."""
