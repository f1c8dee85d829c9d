"""The accesses that let kommuner register facts far back in time (A 7.3, kontrakt §6.15).

IMDi gives an access, and can withdraw it. A withdrawn access is not shown.
"""
