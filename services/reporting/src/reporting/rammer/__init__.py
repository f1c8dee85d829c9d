"""What every answer keeps to: tokens and roles, the day, query parameters, order, names and problems."""
