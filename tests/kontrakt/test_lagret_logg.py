"""A message in Kafka must be readable for ever.

This test reads a stored log of each version of the messages.

The files in `logg` together hold every type of fact and every section. A file may be added to
`logg`, but a file that is there is never changed.
"""

from pathlib import Path

import orjson
import pytest
from nir.meldinger.konvolutt import KONVOLUTTER, UleseligHendelse, les_hendelse, skriv_hendelse
from regelverk.fakta.innslag import INNSLAG

LOGGER = sorted((Path(__file__).parent / "logg").glob("*.jsonl"))
LINJER = {
    f"{fil.stem}:{n}": linje for fil in LOGGER for n, linje in enumerate(fil.read_bytes().splitlines(), 1)
}


@pytest.mark.parametrize("linje", LINJER.values(), ids=LINJER.keys())
def test_every_line_ever_written_is_read_and_written_again_with_the_same_meaning(linje: bytes) -> None:
    hendelse, svar_id = les_hendelse(linje)
    igjen, _ = les_hendelse(skriv_hendelse(hendelse, svar_id=svar_id))
    assert igjen == hendelse
    innhold = orjson.loads(linje)["innhold"]
    assert orjson.loads(skriv_hendelse(hendelse))["innhold"].items() >= innhold.items()


def test_the_stored_logs_have_every_type_and_every_section() -> None:
    fakta = [les_hendelse(linje)[0] for linje in LINJER.values()]
    assert {fakt.type for fakt in fakta} == set(KONVOLUTTER)
    assert {type(fakt.innhold) for fakt in fakta} >= set(INNSLAG)


def test_a_message_from_the_future_with_more_fields_is_read() -> None:
    for linje in LINJER.values():
        raa = orjson.loads(linje)
        raa["nyttFelt"] = raa["innhold"]["nyttFelt"] = {"dypt": [1]}
        assert les_hendelse(orjson.dumps(raa)) == les_hendelse(linje)


def test_a_fact_of_a_person_without_a_person_is_unreadable() -> None:
    raa = orjson.loads(next(iter(LINJER.values())))
    del raa["dufNummer"]
    with pytest.raises(UleseligHendelse, match="NIR-AVVIK-FELT"):
        les_hendelse(orjson.dumps(raa))
