"""What surrounds the routes of a service: health, metrics, docs, the limit on bodies, errors as problems."""
