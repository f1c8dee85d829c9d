"""The person page (A 2 to A 10): everything about a person, section by section."""
