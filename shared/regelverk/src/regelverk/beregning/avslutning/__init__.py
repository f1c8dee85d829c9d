"""AVS: what ends a programme, which ending is in force, and whether that ending closes the category."""
