"""AVS: what ends a programme, which ending stands, and whether it closes the category."""
