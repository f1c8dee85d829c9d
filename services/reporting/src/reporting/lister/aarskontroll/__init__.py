"""The årskontroll: for each person, what IMDi asks for about a year and is missing (regelbeskrivelse §8.5)."""
