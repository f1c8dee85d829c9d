"""Etterregistrering: IMDi gives and withdraws accesses to register facts far back in time (A 7.3)."""
