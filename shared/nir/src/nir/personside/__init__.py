"""A person's page as answers show it: the document, its views, and the names of places (A 2-10)."""
