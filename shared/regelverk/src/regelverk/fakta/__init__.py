"""What the log may say: the envelope and its contents, immutable and without behaviour."""
