"""What is shown of a person: the document (kontrakt §2.1), and the beregningslogg that explains it."""
