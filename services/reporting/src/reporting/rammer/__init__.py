"""What every answer keeps to: who may read, on which day, by which parameters, in which order and words."""
