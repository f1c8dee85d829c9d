"""What reporting reads of a person's document (kontrakt §2.1): a typed extract, parsed at the border."""
