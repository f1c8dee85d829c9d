"""What statistics are counted from: the table of persons, the participants of a year, and sums by group."""
