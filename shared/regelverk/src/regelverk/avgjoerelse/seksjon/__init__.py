"""The sections in which a kommune registers: one module each, and `seksjoner`, which gathers them."""
