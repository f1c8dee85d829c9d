"""The feed page by page: fetched, checked, handled, and the place moved past it."""
