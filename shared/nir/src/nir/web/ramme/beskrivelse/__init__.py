"""The description of a service: OpenAPI for programs, pages for people."""
