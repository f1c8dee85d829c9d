"""Sends records in batches and in order. A fact is acknowledged when the broker has all that it caused."""
