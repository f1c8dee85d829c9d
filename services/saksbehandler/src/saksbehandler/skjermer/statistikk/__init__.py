"""Statistics of the programmes by kommune and year, as a table and as a figure."""
