"""What a decision publishes: the person's record, messages about endings, and answers."""
