"""What the tests of several packages share: facts, lives, and the servers that they run against."""
