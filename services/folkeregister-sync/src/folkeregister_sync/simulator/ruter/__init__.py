"""Routes: Folkeregisteret's, Maskinporten's, and those that steer the simulator."""
