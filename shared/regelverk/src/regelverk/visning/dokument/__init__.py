"""The document (kontrakt §2.1): what the regelmotor says of a person, JSON-ready."""
