"""A person's page: the document, its views and its tables (A 2-10)."""
