"""An erasure leaves a stub of a record. The stub names nobody, and its hash is that of the whole record."""

import copy
from typing import Any

import msgspec
import pytest
from nir.innsyn.avtrykk import hash_av
from nir.innsyn.oppslag import les, pakk
from nir.innsyn.segl import Seglring
from nir.innsyn.stubb import stubb, stubbens_innhold

from shared.nir.tests.innsynsposter import RING, dufer, en_post, kjedet

FRA = (0, 31, 32, 1000, 1032)


def slett(post: dict[str, Any], *hvem: str) -> dict[str, Any]:
    return dict(stubb(post, set(hvem), "s1", "2024-09-01T00:00:00Z", [7], RING))


def test_each_record_names_the_hash_of_the_one_before() -> None:
    poster = kjedet([en_post(nr, dufer(3)) for nr in range(4)])
    assert [post["kjede"]["nr"] for post in poster] == [1, 2, 3, 4]
    hasher = [post["kjede"]["hash"] for post in poster]
    assert [post["kjede"]["forrige"] for post in poster] == [None, *hasher[:-1]]
    assert len({post["kjede"]["salt"] for post in poster}) == 4
    assert all(hash_av(post) == post["kjede"]["hash"] for post in poster)


@pytest.mark.parametrize(
    "endring",
    [
        {"bruker": "EN ANNEN"},
        {"tidspunkt": "2024-08-02T10:00:00Z"},
        {"kommunenummer": None},
        {"antall": 2},
        {"formaal": None},
        {"utvalg": {"q": "Særnavn", "side": 3}},
        {"utvalg": {"q": "Særnavn"}},
        {"personer": list(dufer(2))},
        {"personer": [*dufer(3), "201299999999"]},
        {"personer": list(reversed(dufer(3)))},
        {"noe nytt": 1},
    ],
    ids=str,
)
def test_any_change_of_a_record_changes_its_hash(endring: dict[str, Any]) -> None:
    (post,) = kjedet([en_post(1, dufer(3))])
    assert hash_av(post | endring) != post["kjede"]["hash"]


def test_a_field_that_only_a_later_version_knows_is_covered_by_the_hash_and_kept_by_an_erasure() -> None:
    (post,) = kjedet([en_post(1, dufer(3))])
    post["senere"] = {"felt": [1, "to"]}
    post["kjede"]["hash"] = hash_av(post)
    etter = slett(post, dufer(3)[1])
    assert etter["senere"] == {"felt": [1, "to"]}
    assert hash_av(etter) == post["kjede"]["hash"] != hash_av(etter | {"senere": 2})


@pytest.mark.parametrize("antall", [1, 3, 1000, 1001, 1056])
def test_a_record_without_erased_persons_has_the_same_hash(antall: int) -> None:
    alle = dufer(antall)
    (post,) = kjedet([en_post(1, alle)])
    foer, igjen = copy.deepcopy(post), list(alle)
    for i in [i for i in FRA if i < antall]:
        post = slett(post, alle[i])
        igjen.remove(alle[i])
        assert post["personer"] == igjen
        assert hash_av(post) == foer["kjede"]["hash"]
        assert RING.stemmer(stubbens_innhold(post), post["stubb"]["segl"], post["stubb"]["noekkel"])
    tekst = msgspec.json.encode(post).decode()
    assert not [i for i in FRA if i < antall and alle[i] in tekst]
    assert "Særnavn" not in tekst
    assert post["utvalg"] == {"side": 2}
    assert post["kjede"]["salt"] is None
    assert les(pakk(post)).personer == tuple(igjen)
    assert hash_av(slett(post, *alle)) == foer["kjede"]["hash"]


def test_no_salt_of_an_erased_part_is_left_so_guessing_finds_nothing() -> None:
    (post,) = kjedet([en_post(1, dufer(3))])
    etter = slett(post, dufer(3)[1])
    assert set(etter["stubb"]["salter"]) == {"utvalg.side", "personer.0", "personer.2"}
    assert set(etter["stubb"]["fjernet"]) == {"formaal", "utvalg.q", "personer.1"}
    assert post["kjede"]["salt"] not in msgspec.json.encode(etter).decode()


@pytest.mark.parametrize(
    ("antall", "endring"),
    [(3, {"personer": [dufer(3)[0], "201299999999"]}), (1001, {"personer": list(dufer(1001))[2:]})],
    ids=["another person", "one more is gone"],
)
def test_a_stub_that_is_changed_has_another_seal(antall: int, endring: dict[str, Any]) -> None:
    (post,) = kjedet([en_post(1, dufer(antall))])
    falsk = slett(post, dufer(antall)[1]) | endring
    segl = falsk["stubb"]["segl"], falsk["stubb"]["noekkel"]
    assert not RING.stemmer(stubbens_innhold(falsk), *segl)
    assert not Seglring().stemmer(stubbens_innhold(falsk), *segl)


def test_a_person_who_belongs_to_no_leaf_is_an_error() -> None:
    (post,) = kjedet([en_post(1, dufer(3))])
    etter = slett(post, dufer(3)[1])
    with pytest.raises(ValueError, match="no leaf"):
        hash_av(etter | {"personer": [*etter["personer"], "201299999999"]})


def test_a_record_from_before_there_were_chains_is_written_without_the_person() -> None:
    gammel = msgspec.to_builtins(en_post(1, dufer(2)))
    for felt in ("kjede", "stubb", "hoder", "formaal"):
        del gammel[felt]
    etter = slett(gammel, dufer(2)[0])
    assert (etter["personer"], etter["utvalg"]) == ([dufer(2)[1]], {"side": 2})
    assert "kjede" not in etter
    assert les(pakk(etter)).kjede is None
