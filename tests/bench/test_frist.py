"""The peers of the rules compute the rules' gjennomføringsfrist, with permisjon, fravær and klage."""

import tempfile
from functools import cache
from pathlib import Path

import asyncpg
import pytest
from nir_lokal.maskin.port import ledig_port

from tests.bench import postgres_motpart
from tests.bench.frist import sql
from tests.bench.frist.drools_motpart import drools
from tests.bench.frist.fristliv import Fristliv, fristliv
from tests.bench.frist.openfisca_motpart import Openfisca, inndata
from tests.bench.frist.reglene import alt, fristen, fristlogg
from tests.bench.nettprosess import aapen_for_lesing
from tests.nasjonalregister.omfang import Omfang


@cache
def personene(antall: int = 60) -> list[Fristliv]:
    return fristliv(antall, Omfang())


def test_the_persons_have_what_moves_a_deadline() -> None:
    alle = personene()
    vedtak = {n.vedtakstype for liv in alle for n in liv.vedtak}
    assert {"Permisjon pga. fødsel/adopsjon", "Vedtak om utvidet program"} <= vedtak
    assert {liv.introduksjonsloven for liv in alle} == {True, False}
    assert any(k.utfall == "Klager gis medhold/delvis medhold" for liv in alle for k in liv.klager)
    assert any(sum(f.virkedager for f in liv.fravaer) > 10 for liv in alle)


def test_the_deadline_alone_is_that_of_the_whole_vurdering() -> None:
    for liv in personene():
        assert fristen(liv).frist == alt(liv).gjennomfoeringsfrist == liv.frist
        assert fristlogg(liv)


def test_openfisca_computes_the_rules_deadline_for_one_and_for_all() -> None:
    openfisca, frister = Openfisca(), [liv.frist for liv in personene()]
    assert openfisca.frister(inndata(personene()), med_spor=False) == (frister, 0)
    for liv in personene():
        [frist], linjer = openfisca.frister(inndata([liv]), med_spor=True)
        assert frist == liv.frist
        assert linjer > 10


@pytest.mark.motparter
async def test_sql_computes_the_rules_deadline_for_one_and_for_all() -> None:
    alle = personene(300)
    with tempfile.TemporaryDirectory() as navn:
        aapen_for_lesing(Path(navn))
        async with postgres_motpart.postgres(Path(navn) / "postgres", ledig_port()) as dsn:
            db = await asyncpg.connect(dsn)
            await sql.fyll(db, alle)
            assert await sql.alle_frister(db) == {liv.duf: liv.frist for liv in alle}
            en = await sql.forbered_en(db)
            for liv in alle:
                assert [tuple(rad) for rad in await en.fetch(liv.duf)] == [(liv.duf, liv.frist)]
            await db.close()


@pytest.mark.motparter
def test_drools_computes_the_rules_deadline_and_writes_a_line_for_each_step(tmp_path: Path) -> None:
    alle = personene(300)
    with drools(alle, tmp_path) as program:
        assert program.frister() == [liv.frist for liv in alle]
        assert program.alle() >= 4 * len(alle)
