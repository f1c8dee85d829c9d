"""A person as JSON-ready data."""

from datetime import date
from typing import Any

from regelverk.liv.lagring.avgjoerelser import les_avgjoerelse, skriv_avgjoerelse
from regelverk.liv.lagring.fakta import les_faktum, skriv_faktum
from regelverk.liv.lagring.posisjonell import koder
from regelverk.liv.person import Person
from regelverk.liv.spor import Motorhendelse, Sporrad

_FORM = 1
"""The number of this form of the data. A later form reads the earlier ones."""
_sporrad = koder(Sporrad)
_motorhendelse = koder(Motorhendelse)


def pakk_ned(person: Person) -> dict[str, Any]:
    """Everything that is remembered of the person, without the vurdering."""
    return {
        "form": _FORM,
        "duf": person.duf_nummer,
        "dag": person.dag.isoformat(),
        "versjon": person.versjon,
        "neste": person.neste.isoformat() if person.neste else None,
        "fakta": [*person.lest, *(skriv_faktum(h) for h in person.fakta[len(person.lest) :])],
        "avgjoerelser": [skriv_avgjoerelse(a) for a in person.avgjoerelser],
        "spor": [_sporrad.skriv(rad) for rad in person.spor],
        "motorhendelser": [_motorhendelse.skriv(m) for m in person.motorhendelser],
        "ventende": [skriv_faktum(h) for h in person.ventende],
    }


def pakk_ut(data: dict[str, Any]) -> Person:
    """Read a person, without validation.

    Raises:
        KeyError, ValueError: the data is not from `pakk_ned`.
    """
    if data["form"] != _FORM:
        raise ValueError(f"a person kept in form {data['form']!r}, which this version cannot read")
    duf = data["duf"]
    return Person(
        duf_nummer=duf,
        dag=date.fromisoformat(data["dag"]),
        versjon=data["versjon"],
        neste=date.fromisoformat(data["neste"]) if data["neste"] else None,
        fakta=tuple([les_faktum(duf, rad) for rad in data["fakta"]]),
        avgjoerelser=tuple([les_avgjoerelse(rad) for rad in data["avgjoerelser"]]),
        spor=tuple([_sporrad.les(rad) for rad in data["spor"]]),
        # Older versions of NIR stored a person without this key.
        motorhendelser=tuple([_motorhendelse.les(rad) for rad in data.get("motorhendelser", ())]),
        ventende=tuple([les_faktum(duf, rad) for rad in data["ventende"]]),
        lest=tuple(data["fakta"]),
    )
