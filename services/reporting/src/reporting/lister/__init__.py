"""Lists of persons, a page at a time and as files: personlister, report, personsøk, påminnelser."""
