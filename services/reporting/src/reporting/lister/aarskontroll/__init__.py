"""The årskontroll: what IMDi asks for about a year and a person lacks (regelbeskrivelse §8.5)."""
