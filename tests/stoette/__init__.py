"""Code that the tests of several packages share: facts, lives of persons, and servers."""
