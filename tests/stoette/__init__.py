"""Code that the tests of several packages share: facts, lives, and servers."""
