"""Statistics by kommune and year, and for the country; small counts outside the own kommune are not shown.

| | counted | dated by |
|---|---|---|
| deltakere | persons in programme on a day of the year | the days from startdato to avslutningsdato |
| maaloppnaaelse | endings in force, but for those that do not count (A 9.9, B 11-13) | avslutningsdato |
| oppstartstid | persons whose programme began | startdato |
| varighet | those of maaloppnaaelse whose programme had begun | avslutningsdato |
| timer | those of deltakere | the days in programme |
| fristbrudd | endings for a deadline that passed | avslutningsdato, which is the deadline |

A person belongs to the kommune in which the ending in force arose; without an ending, to the kommune that
follows up today. Numbers that reforms have ended are counted under today's. Nothing after today is counted.
"""
