"""What statistics are counted from: the table of persons, a picture of each year, and sums by group."""
