"""Which bydel a grunnkrets belongs to: the map, and where it is fetched from."""
