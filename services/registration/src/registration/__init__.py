"""The HTTP API for registrations: it appends facts to nir.hendelser and answers with the decision."""
