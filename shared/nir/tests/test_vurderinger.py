"""A record of nir.vurderinger is small, has equal bytes for equal content, and stays readable for ever."""

from datetime import date

import orjson
import pytest
import zstandard
from nir.meldinger.vurderinger import Hode, les_dokument, les_hode, les_kropp, pakk

HODE = Hode(17, "5-1042", date(2024, 7, 16))
DOKUMENT = {
    "dufNummer": "201212345603",
    "sluttmaal": "Høyere utdanning",
    "innslag": [{"n": n} for n in range(30)],
}


def test_head_and_document_come_back_as_they_were() -> None:
    verdi = pakk(HODE, DOKUMENT)
    assert (les_hode(verdi), les_dokument(verdi)) == (HODE, DOKUMENT)
    assert les_kropp(verdi) == orjson.dumps(DOKUMENT)
    assert pakk(HODE, DOKUMENT) == verdi


def test_a_record_from_before_there_was_a_dictionary_is_read() -> None:
    hode = pakk(HODE, {})
    lengde = 8 + int.from_bytes(hode[4:8], "little")
    gammel = hode[:lengde] + zstandard.ZstdCompressor(level=3).compress(orjson.dumps(DOKUMENT))
    assert les_dokument(gammel) == DOKUMENT


def test_the_dictionary_saves_a_third_or_more_of_what_documents_have_in_common() -> None:
    felles = {
        "sluttmaal": "Arbeid - person har utdanning på videregående nivå fra før",
        "lovverk": "Integreringsloven",
    }
    uten = zstandard.ZstdCompressor(level=3).compress(orjson.dumps(felles))
    assert len(pakk(HODE, felles)) - len(pakk(HODE, {})) < 0.67 * len(uten)


@pytest.mark.parametrize(
    "verdi",
    [
        b"",
        b"x" * 40,
        pakk(HODE, DOKUMENT)[:-5],
        pakk(HODE, {})[:60] + b"tull",
        pakk(HODE, {})[:8] + b"\xff" * 90,
        pakk(HODE, {}).replace((1).to_bytes(1, "little") + b"\x02", b"\x63\x02"),
    ],
)
def test_bytes_that_are_no_record_are_a_value_error(verdi: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  its kind is the contract
        les_dokument(verdi)
