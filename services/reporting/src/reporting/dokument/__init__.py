"""What reporting reads of a person's document (contract §2): a typed extract, parsed at the border."""
