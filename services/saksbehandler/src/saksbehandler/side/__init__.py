"""What every page shares: frame, navigation, templates, static files, headers, and the pages of errors."""
