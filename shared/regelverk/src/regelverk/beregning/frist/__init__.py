"""The three deadlines: oppstart, gjennomføring, gjenoppstart."""
