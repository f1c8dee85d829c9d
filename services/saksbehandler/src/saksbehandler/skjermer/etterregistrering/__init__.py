"""Etterregistrering: IMDi gives and withdraws access to register far back (A 7.3)."""
