"""What all routes share: access, the day of reading, query parameters, sorting, place names and problems."""
