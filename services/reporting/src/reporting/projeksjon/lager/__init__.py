"""What lies in Redis: the keys, the check in front of each person, and which instance reads what."""
