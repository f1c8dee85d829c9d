"""Keys to feeds, and ids that name nobody: without a service around them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from nir.token import Bruker
from nir.web import ProblemFeil
from pydantic import SecretStr
from reporting.paaminnelse.abonnement import GYLDIG, Abonnementer
from reporting.paaminnelse.hemmelighet import stroemmer
from reporting.paaminnelse.merke import Merker

NAA = datetime.now(UTC)
NIBO = Bruker("NIBO", frozenset({"saksbehandler", "strengtFortrolig"}), "4204")
IMDI = Bruker("IMD", frozenset({"imdi"}))


def test_a_key_gives_its_owner_s_kommune_and_no_more() -> None:
    en = Abonnementer(b"a" * 32)
    noekkel, utloeper = en.utsted(NIBO, "frist", NAA)
    assert en.bruker(noekkel, "frist") == Bruker("NIBO", frozenset({"leser"}), "4204")
    assert abs(utloeper - NAA - GYLDIG) < timedelta(seconds=1)
    assert en.bruker(en.utsted(IMDI, "frist", NAA)[0], "frist") == Bruker("IMD", frozenset({"imdi"}))


@pytest.mark.parametrize(
    ("utsteder", "naa", "navn"),
    [
        (b"b" * 32, NAA, "frist"),
        (b"a" * 32, NAA - GYLDIG - timedelta(minutes=1), "frist"),
        (b"a" * 32, NAA, "uten-tiltak"),
    ],
)
def test_a_forged_an_old_and_another_feed_s_key_open_nothing(
    utsteder: bytes, naa: datetime, navn: str
) -> None:
    noekkel, _ = Abonnementer(utsteder).utsted(NIBO, navn, naa)  # type: ignore[arg-type]
    with pytest.raises(ProblemFeil) as feil:
        Abonnementer(b"a" * 32).bruker(noekkel, "frist")
    assert feil.value.slag.status == 401


def test_an_id_is_of_the_person_the_kind_and_the_day_under_one_secret() -> None:
    dag = date(2024, 12, 1)
    en = Merker(b"a" * 32)
    ider = {
        en.paaminnelse("frist", "201212345603", dag),
        en.paaminnelse("frist", "201212345603", dag),
        en.paaminnelse("frist", "201212345603", date(2024, 12, 2)),
        en.paaminnelse("frist", "201212345604", dag),
        en.paaminnelse("uten-tiltak", "201212345603", dag),
        Merker(b"b" * 32).paaminnelse("frist", "201212345603", dag),
    }
    assert len(ider) == 5
    assert not [id_ for id_ in ider if "12345603" in id_]


def test_without_a_secret_there_are_no_feeds() -> None:
    assert stroemmer(None) is None
    assert stroemmer(SecretStr("x" * 32)) == stroemmer(SecretStr("x" * 32))
