"""How values are written on a page: dates, times, DUF-numre, numbers."""

from datetime import date, datetime
from typing import Any

from markupsafe import Markup
from nir.klokke import OSLO

from saksbehandler.tekster.tekster import Oversetter

TANKESTREK = "–"


def som_dato(verdi: Any) -> date | None:
    """The date. The API gives a date, its text, or nothing (None, or a field that was left out)."""
    if isinstance(verdi, datetime):
        return verdi.date()
    if isinstance(verdi, date):
        return verdi
    return date.fromisoformat(verdi) if isinstance(verdi, str) and verdi else None


def dato(verdi: Any) -> Markup | str:
    """`18.09.2024`, in a `time` element with the ISO date for programs; a dash if there is no date."""
    dag = som_dato(verdi)
    if dag is None:
        return TANKESTREK
    return Markup('<time datetime="{}">{:%d.%m.%Y}</time>').format(dag.isoformat(), dag)


def tidspunkt(verdi: Any) -> Markup:
    """`18.09.2024 kl. 14.05`, in Norway's time."""
    naar = verdi if isinstance(verdi, datetime) else datetime.fromisoformat(str(verdi))
    lokal = naar.astimezone(OSLO)
    return Markup('<time datetime="{}">{:%d.%m.%Y kl. %H.%M}</time>').format(naar.isoformat(), lokal)


def dag_i_ord(t: Oversetter, dag: date) -> str:
    """`fredag 18. september 2024`, in the reader's language."""
    ukedag, maaned = t(f"ukedag.{dag.weekday()}").lower(), t(f"maaned.{dag:%m}").lower()
    return t("dagvelger.i_ord", ukedag=ukedag, dag=dag.day, maaned=maaned, aar=dag.year)


def duf(nummer: str) -> str:
    """`9924 000022 00`, as the guides print it (B 3)."""
    return f"{nummer[:4]} {nummer[4:10]} {nummer[10:]}"


def tall(verdi: float | None) -> str:
    """`37,5`; a dash if there is no number."""
    return TANKESTREK if verdi is None else f"{verdi:g}".replace(".", ",")


def navn(*deler: Any) -> str:
    """The given parts of a name, with spaces between them."""
    return " ".join(del_ for del_ in deler if isinstance(del_, str) and del_)
