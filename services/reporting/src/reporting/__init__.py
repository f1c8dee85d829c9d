"""Shows what the register knows: lists, files, the person page and statistics, from nir.vurderinger."""
