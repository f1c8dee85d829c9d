"""Gives every test folder the fixtures that start real servers."""

pytest_plugins = ["tests.stoette.fixturer"]
