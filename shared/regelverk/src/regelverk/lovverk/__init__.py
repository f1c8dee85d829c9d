"""LOV: which law a person comes under."""
