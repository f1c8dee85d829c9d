"""A person's life: what is remembered, what each day brings, and when something falls due."""
