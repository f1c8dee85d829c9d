"""The routes of Folkeregisteret, of Maskinporten, and for control of the simulator."""
