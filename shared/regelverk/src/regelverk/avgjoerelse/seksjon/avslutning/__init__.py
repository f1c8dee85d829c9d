"""The section avslutning: the kommune's ending, its reopening, and the rows of the regelmotor."""
