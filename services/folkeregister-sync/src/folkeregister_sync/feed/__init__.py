"""The feed page by page: each page is fetched, checked and handled, and the place is moved past it."""
