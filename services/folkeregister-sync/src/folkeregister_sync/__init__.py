"""Reads the event feed of Folkeregisteret and writes facts about persons in NIR to nir.hendelser."""
