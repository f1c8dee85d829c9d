"""What Folkeregisteret sends, as types. Unknown fields are ignored and unknown codes kept as text."""
