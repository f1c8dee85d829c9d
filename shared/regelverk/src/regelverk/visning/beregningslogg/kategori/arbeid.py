"""The jobs that keep a person from getting a category, as inputs of a line (KAT-9)."""

from typing import Any

from regelverk.mappe.mappe import Mappe


def jobber(mappe: Mappe) -> list[dict[str, Any]]:
    """Each job as it is registered now, sorted by its first day, with the day of its first registration."""
    return [
        {
            "fra": arbeid.innhold.fra.isoformat(),
            "til": arbeid.innhold.til.isoformat() if arbeid.innhold.til else None,
            "timerPerUke": arbeid.innhold.timer_per_uke,
            "registrert": arbeid.registrert.isoformat(),
        }
        for arbeid in sorted(mappe.arbeid.values(), key=lambda a: (a.innhold.fra, a.innhold.arbeid_id))
    ]
