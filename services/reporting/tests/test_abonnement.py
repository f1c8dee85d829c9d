"""Tests the keys of feeds, and that a paaminnelseId names no person. No service runs."""

from datetime import UTC, date, datetime, timedelta

import jwt
import pytest
from nir.token import Bruker
from nir.web import ProblemFeil
from pydantic import SecretStr
from reporting.lister.paaminnelse.abonnement import GYLDIG, Abonnementer
from reporting.lister.paaminnelse.hemmelighet import stroemmer
from reporting.lister.paaminnelse.merke import Merker

NAA = datetime.now(UTC)
NIBO = Bruker("NIBO", frozenset({"saksbehandler", "strengtFortrolig"}), "4204")
IMDI = Bruker("IMD", frozenset({"imdi"}))


def test_a_key_opens_the_kommune_of_its_user_only() -> None:
    en = Abonnementer(b"a" * 32)
    noekkel, _, utloeper = en.utsted(NIBO, "frist", NAA)
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
def test_a_forged_key_an_old_key_and_the_key_of_another_feed_open_nothing(
    utsteder: bytes, naa: datetime, navn: str
) -> None:
    noekkel, _, _ = Abonnementer(utsteder).utsted(NIBO, navn, naa)  # type: ignore[arg-type]
    with pytest.raises(ProblemFeil) as feil:
        Abonnementer(b"a" * 32).bruker(noekkel, "frist")
    assert feil.value.slag.status == 401


def test_one_key_or_all_keys_of_a_user_can_be_withdrawn() -> None:
    utsteder = Abonnementer(b"a" * 32)
    noekkel, id_, _ = utsteder.utsted(NIBO, "frist", NAA)
    samme_bruker, annen_id, _ = utsteder.utsted(NIBO, "frist", NAA)
    annen_bruker, _, _ = utsteder.utsted(IMDI, "frist", NAA)
    assert id_ != annen_id

    def aapner(sperret: str) -> list[bool]:
        en = Abonnementer(b"a" * 32, frozenset({sperret}))
        return [_aapner(en, den) for den in (noekkel, samme_bruker, annen_bruker)]

    assert aapner("ukjent") == [True, True, True]
    assert aapner(id_) == [False, True, True]
    assert aapner("NIBO") == [False, False, True]


def test_a_key_without_an_id_ends_when_its_user_is_withdrawn() -> None:
    krav = {
        "aud": "nir-abonnement",
        "sub": "NIBO",
        "kommunenummer": "4204",
        "navn": "frist",
        "exp": NAA + GYLDIG,
    }
    gammel = jwt.encode(krav, b"a" * 32, "HS256")
    assert _aapner(Abonnementer(b"a" * 32), gammel)
    assert not _aapner(Abonnementer(b"a" * 32, frozenset({"NIBO"})), gammel)


def _aapner(abonnementer: Abonnementer, noekkel: str) -> bool:
    try:
        return bool(abonnementer.bruker(noekkel, "frist"))
    except ProblemFeil:
        return False


def test_an_id_depends_on_the_person_the_kind_the_day_and_the_secret() -> None:
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
