"""The section vedtak, and what each slag of decision must satisfy when it is granted."""
