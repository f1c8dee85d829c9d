"""What tests of several packages share: facts and lives, and the servers that they run against."""
