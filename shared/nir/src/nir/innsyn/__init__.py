"""Who read what about whom: the records of nir.innsyn, and their writer and eraser (kontrakt §5.14)."""
