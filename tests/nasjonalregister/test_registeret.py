"""The engine accepts every fact of the national register, and the register has the numbers and shares that
its modules state.
"""

from collections import Counter
from datetime import date
from functools import cache
from hashlib import sha256
from itertools import islice
from typing import get_args

from nir.meldinger.konvolutt import les_hendelse, skriv_hendelse
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import INNSLAG, Seksjonsnavn

from tests.nasjonalregister.livsloep import fakta_om
from tests.nasjonalregister.omfang import Omfang
from tests.nasjonalregister.stroem import alle_imellom, i_rekke
from tests.regler.liv import Liv

OMFANG = Omfang(personer=320)
AVTRYKK = "19b958cf6a8790deb62ee196ba30c4dbfa158e9d2d6fc5d5dd5b652dfc50478e"
"""The digest of the first facts. If it changes, the generator has changed: check the figures in its texts."""


@cache
def personene() -> list[tuple[list[Hendelse], Liv]]:
    """Each person's facts, and the life in which the rules decided them."""
    return [_levd(fakta_om(OMFANG, nummer)) for nummer in range(OMFANG.personer)]


def _levd(fakta: list[Hendelse]) -> tuple[list[Hendelse], Liv]:
    liv = Liv(tilgangskontroll=True)
    for hendelse in fakta:
        liv.ta(hendelse)
    liv.til(OMFANG.stand)
    return fakta, liv


def _med_program(fakta: list[Hendelse]) -> bool:
    return any(getattr(hendelse.innhold, "resultat", None) == "Innvilget" for hendelse in fakta)


def test_the_rules_refuse_no_fact() -> None:
    avslag = [
        (hendelse.type, svar.problem.kode)
        for _, liv in personene()
        for hendelse, svar in liv.logg
        if svar is not None and svar.problem is not None
    ]
    assert avslag == []


def test_as_many_are_in_programme_as_the_size_says() -> None:
    i_program = 0
    for _, liv in personene():
        dok = liv.dokument(med_logg=False)
        frist = dok["frist"]
        i_program += bool(frist and frist["type"] == "Gjennomføring" and dok["avslutning"] is None)
    assert i_program == OMFANG.i_program
    assert Omfang().i_program == 35_000


def test_a_person_with_a_programme_has_about_30_facts() -> None:
    antall = [len(fakta) for fakta, _ in personene() if _med_program(fakta)]
    assert 26 < sum(antall) / len(antall) < 34
    assert 0.8 < len(antall) / OMFANG.personer < 0.95


def test_every_section_both_laws_and_kapittel_6a_are_there() -> None:
    seksjoner = Counter(
        hendelse.innhold.seksjon
        for fakta, _ in personene()
        for hendelse in fakta
        if isinstance(hendelse.innhold, INNSLAG)
    )
    kategorier = Counter(
        kategori["kategori"]
        for _, liv in personene()
        for kategori in liv.dokument(med_logg=False)["kategorier"]
    )
    assert set(seksjoner) == set(get_args(Seksjonsnavn))
    for kategori, minst, hoeyst in (
        ("Rett og plikt til introduksjonsordning", 0.3, 0.55),
        ("Rett og plikt til introduksjonsprogram", 0.2, 0.45),
        ("Rett til introduksjonsprogram", 0.15, 0.4),
    ):
        assert minst < kategorier[kategori] / OMFANG.personer < hoeyst, kategori


def test_programmes_end_in_every_way() -> None:
    aarsaker = Counter(
        dok["avslutning"]["aarsak"]
        for _, liv in personene()
        if (dok := liv.dokument(med_logg=False))["avslutning"]
    )
    regelmotorens = {"Utvandret", "Flyttet", "Vedtak om permanent stans", "Avslutningsårsak ikke registrert"}
    assert regelmotorens <= set(aarsaker)
    assert aarsaker["Arbeid"] > OMFANG.personer * 0.08
    assert len(aarsaker) > 12


def test_facts_come_on_the_days_on_which_they_can() -> None:
    alle = [hendelse for fakta, _ in personene() for hendelse in fakta]
    kommunens = [hendelse.registrert for hendelse in alle if hendelse.kilde == "kommune"]
    assert max(hendelse.registrert for hendelse in alle) <= OMFANG.stand
    assert all(dag.weekday() < 5 for dag in kommunens)
    maaneder = Counter(dag.month for dag in kommunens)
    assert maaneder[7] < maaneder[9]
    assert min(hendelse.registrert for hendelse in alle) > date(2015, 1, 1)


def test_a_person_is_written_and_read_back_unchanged() -> None:
    for hendelse in personene()[0][0]:
        assert les_hendelse(skriv_hendelse(hendelse))[0] == hendelse


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    avtrykk = [
        sha256(b"".join(map(skriv_hendelse, islice(i_rekke(Omfang(froe=froe)), 300)))).hexdigest()
        for froe in (1, 1, 2)
    ]
    assert avtrykk[0] == avtrykk[1] == AVTRYKK
    assert avtrykk[2] != avtrykk[0]


def test_a_smaller_register_is_the_first_part_of_a_larger() -> None:
    liten = list(i_rekke(Omfang(personer=5)))
    assert list(islice(i_rekke(OMFANG), len(liten))) == liten


def test_each_persons_facts_keep_their_order_with_everybody_in_between() -> None:
    omfang = Omfang(personer=12)
    per_person: dict[str | None, list[Hendelse]] = {}
    for hendelse in alle_imellom(omfang, samtidige=5):
        per_person.setdefault(hendelse.duf_nummer, []).append(hendelse)
    assert list(per_person.values()) == [fakta_om(omfang, nummer) for nummer in range(12)]
