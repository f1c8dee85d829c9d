"""What every test folder has: the fixtures that start real servers."""

pytest_plugins = ["tests.stoette.fixturer"]
