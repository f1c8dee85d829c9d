"""A national register of persons who do not exist: the facts of every person, made from a seed.

`livsloep.fakta_om(omfang, nummer)` gives one person's facts in the order of registration. `stroem` puts the
facts of all persons into the order of a log. Each person is made from the seed and the person's number alone.
So memory is constant, any part can be made by itself, and the same seed gives the same bytes.

A life is planned first (`plan`): who the person is, which law applies, and the dates of settlement, start and
end. The plan is then filled in by the registries (`registrene`) and by the kommune (`oppstart`, `hverdag`,
`slutt`). Facts after the day of the register (`Omfang.stand`) have not been registered yet and are left out.

The shares (how many persons have which tiltak, endings and so on) are chosen, not measured: no statistics of
NIR are public in this detail. `test_registeret` keeps them within bounds.
"""
