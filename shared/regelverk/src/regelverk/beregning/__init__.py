"""What all accepted facts come to on a day: `vurdering.beregn`, and the rules that it asks in turn."""
