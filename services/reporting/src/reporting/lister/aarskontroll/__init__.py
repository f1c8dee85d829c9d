"""The årskontroll: what IMDi requires for a year and a person lacks (regelbeskrivelse §8.5)."""
