"""The accessibility statement, in the form that Tilsynet for universell utforming asks for (uustatus)."""
