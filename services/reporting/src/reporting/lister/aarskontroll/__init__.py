"""The årskontroll: what persons lack of what IMDi asks for a year (regelbeskrivelse §8.5)."""
