"""Who read what about whom: the records of nir.innsyn, what writes, reads and erases them (kontrakt §5.14)."""
