"""The frame around a service's routes: health, metrics, docs, limits on bodies, errors as problems."""
