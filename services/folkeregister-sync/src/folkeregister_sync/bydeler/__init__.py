"""The map from grunnkrets to bydel, and its source."""
