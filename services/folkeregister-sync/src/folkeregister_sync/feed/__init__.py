"""Reads the feed page by page: each page is fetched, checked and handled, and then the place is moved on."""
