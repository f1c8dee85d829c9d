"""The section tiltak: the tiltak themselves, and how many hours a week of them is odd."""
