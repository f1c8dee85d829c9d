"""What statistics are counted from: the persons, who took part in a year, and sums by group."""
