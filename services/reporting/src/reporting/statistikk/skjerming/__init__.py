"""Which numbers are not shown, so that no small count can be found."""
