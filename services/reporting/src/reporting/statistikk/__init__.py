"""Statistics by kommune and year, and for the country; small counts of other kommuner are not shown.

| | counted | dated by |
|---|---|---|
| deltakere | persons in programme on a day of the year | the days from startdato to avslutningsdato |
| maaloppnaaelse | endings in force, except those that do not count (A 9.9, B 11-13) | avslutningsdato |
| oppstartstid | persons whose programme began | startdato |
| varighet | the persons of maaloppnaaelse whose programme had begun | avslutningsdato |
| timer | the persons of deltakere | the days in programme |
| fristbrudd | endings for a deadline that passed | avslutningsdato, which is the deadline |

A person belongs to the kommune in which the ending in force arose; without an ending, to the kommune that
follows up today. Persons under a kommunenummer that a reform has ended are counted under today's number.
Nothing after today is counted.
"""
