"""Start-up: the parts of one instance, put together in one place, and the process around them."""
