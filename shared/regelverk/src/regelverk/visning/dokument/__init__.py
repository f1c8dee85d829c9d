"""The document of the contract (§ 2): what the regelmotor says of a person, JSON-ready."""
