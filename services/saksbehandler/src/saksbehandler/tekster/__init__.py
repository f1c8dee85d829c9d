"""What the pages say, in bokmål and nynorsk: a data file for each screen (README, A text)."""
