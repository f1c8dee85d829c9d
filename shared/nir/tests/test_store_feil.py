"""A record with very many wrong values is refused with little work."""

import json
from typing import Any

import pytest
from nir.meldinger import konvolutt
from nir.meldinger.konvolutt import UleseligHendelse, les_hendelse
from pydantic import ValidationError

_MANGE = 100_000
_HODE: dict[str, Any] = {
    "hendelseId": "h1",
    "dufNummer": "201212345603",
    "versjon": 1,
    "tidspunkt": "2024-01-10T09:12:33Z",
    "registrert": "2024-01-10",
    "kilde": "kommune",
}
_FELTER: dict[str, Any] = {f"ukjent{nr}": [{}] for nr in range(_MANGE)}
_PERSON = {
    "fornavn": "Mystikk",
    "etternavn": "Pliktoppfyllende",
    "foedselsdato": "1990-05-17",
    "kjoenn": "Kvinne",
    "statsborgerskap": [1] * _MANGE,
}
_RETTET = {"innslagId": "T1", "seksjon": "tiltak", "felter": {"startdato": 1} | _FELTER}


@pytest.mark.parametrize(
    ("type_", "innhold", "endret", "sted"),
    [
        ("PersonRegistrert", _PERSON, None, ("statsborgerskap", 0)),
        ("InnslagRettet", _RETTET, [1] * _MANGE, ("endret", 0)),
        ("InnslagRettet", _RETTET, None, ("felter", "startdato")),
    ],
)
def test_at_most_twenty_errors_are_made(
    type_: str, innhold: Any, endret: Any, sted: tuple[Any, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    antall: list[int] = []
    ekte = konvolutt._uleselig

    def teller(feil: ValidationError) -> UleseligHendelse:
        antall.append(feil.error_count())
        return ekte(feil)

    monkeypatch.setattr(konvolutt, "_uleselig", teller)
    verdi = _HODE | {"type": type_, "innhold": innhold, "endret": endret}
    with pytest.raises(UleseligHendelse) as funnet:
        les_hendelse(json.dumps(verdi).encode())
    assert funnet.value.feil["loc"][: len(sted)] == sted
    assert antall[0] <= 20
