"""The public HTTP API through the generated client: one module for each area, one for what goes wrong."""
