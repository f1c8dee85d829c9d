"""NIR personlister: the persons with an open category, by lovverk, kategori and forvalg (A 1.2-1.6)."""
