"""The HTTP API that takes in registrations: it appends facts to nir.hendelser and answers with the decision."""
