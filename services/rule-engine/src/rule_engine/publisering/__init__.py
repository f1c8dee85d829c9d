"""Makes the records that a decision publishes: the person, messages about endings, and answers."""
