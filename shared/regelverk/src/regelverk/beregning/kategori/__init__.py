"""KAT: which category a person has, and the first and last day on which there is ground for it."""
