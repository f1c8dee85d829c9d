"""A month of the calendar: its weeks, and the months beside it."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

LENGST_FRAM = 366
"""How many days ahead the API finds deadlines."""
_MAANED = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class Maaned:
    """A month, by its first day."""

    foerste: date

    @classmethod
    def av(cls, tekst: str, idag: date) -> "Maaned":
        """The month that the address names, as in `2026-12`.

        If the calendar does not have that month: the nearest month that it has. If the text names no month:
        the month of `idag`.
        """
        denne = cls(idag.replace(day=1))
        if not _MAANED.fullmatch(tekst) or tekst < denne.navn:
            return denne
        sist = denne.siste_synlige(idag)
        return sist if tekst > sist.navn else cls(date.fromisoformat(f"{tekst}-01"))

    @property
    def navn(self) -> str:
        """`2026-12`."""
        return f"{self.foerste:%Y-%m}"

    @property
    def siste(self) -> date:
        """The last day of the month."""
        return self.neste.foerste - timedelta(days=1)

    @property
    def neste(self) -> "Maaned":
        """The month after this one."""
        return Maaned((self.foerste + timedelta(days=31)).replace(day=1))

    @property
    def forrige(self) -> "Maaned":
        """The month before this one."""
        return Maaned((self.foerste - timedelta(days=1)).replace(day=1))

    @property
    def uker(self) -> list[list[date]]:
        """The weeks of the month, from Monday. Days of other months fill up the first and the last week."""
        return calendar.Calendar().monthdatescalendar(self.foerste.year, self.foerste.month)

    @staticmethod
    def siste_synlige(idag: date) -> "Maaned":
        """The last month for which the API finds every deadline."""
        maaned = Maaned((idag + timedelta(days=LENGST_FRAM)).replace(day=1))
        return maaned if maaned.siste <= idag + timedelta(days=LENGST_FRAM) else maaned.forrige

    def naboer(self, idag: date) -> tuple["Maaned | None", "Maaned | None"]:
        """The month before this one and the month after it; None for one that the calendar does not have."""
        forrige = self.forrige if self.foerste > idag else None
        return forrige, self.neste if self.navn < self.siste_synlige(idag).navn else None
