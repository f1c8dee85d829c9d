"""The person that a fact is checked against, and the checks that several types of facts share."""
