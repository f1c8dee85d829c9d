"""Reads the feed page by page. Each page is fetched, checked and handled. Then the place is moved past it."""
