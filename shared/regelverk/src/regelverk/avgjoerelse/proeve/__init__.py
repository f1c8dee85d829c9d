"""What a fact is tried against, and the checks that several kinds of facts share."""
