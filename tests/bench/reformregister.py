"""Persons in NIR who were settled before the kommune reform of 2024."""

import itertools
from collections.abc import Iterator
from datetime import date, timedelta

from folkeregister_sync.simulator.ident import syntetiske_identer
from nir import geografi
from nir.kafka import ny_produsent
from nir.klokke import naa
from nir.meldinger.emner import HENDELSER, noekkel, partisjon
from nir.meldinger.konvolutt import skriv_hendelse
from nir_lokal.sandkasse.duf import syntetisk_duf
from regelverk.fakta.hendelse import Hendelse, Innhold
from regelverk.fakta.person import BosettingRegistrert, PersonRegistrert

REFORM = date(2024, 1, 1)


def identer() -> Iterator[str]:
    """Synthetic folkeregisteridenter, all different."""
    for dag in itertools.count():
        yield from syntetiske_identer(date(1960, 1, 1) + timedelta(days=dag))


def reformer() -> list[tuple[str, str]]:
    """The old and the new number of each kommune that got exactly one new number in 2024."""
    foer = sorted({region.nummer for region in geografi.alle("kommune", REFORM - timedelta(days=1))})
    etter = ((nummer, geografi.etterfoelgere(nummer, REFORM) - {nummer}) for nummer in foer)
    return [(nummer, next(iter(nye))) for nummer, nye in etter if len(nye) == 1]


def fakta(nummer: int, ident: str, kommune: str) -> Iterator[Hendelse]:
    """The facts about a person in NIR who was settled before the reform."""
    duf, tid = syntetisk_duf(nummer), naa()
    innhold: tuple[Innhold, ...] = (
        PersonRegistrert(
            fornavn="Løft",
            etternavn="Levende",
            foedselsdato=date(1990, 5, 17),
            kjoenn="Kvinne",
            statsborgerskap=("SYR",),
            folkeregisterident=ident,
        ),
        BosettingRegistrert(bosettingsdato=date(2023, 5, 1), kommunenummer=kommune, etter_avtale=True),
    )
    for del_ in innhold:
        type_ = type(del_).__name__
        yield Hendelse(
            hendelse_id=f"{duf}/{type_}",
            duf_nummer=duf,
            type=type_,
            tidspunkt=tid.tidspunkt,
            registrert=tid.registrert,
            kilde="imdi",
            innhold=del_,
        )


async def fyll_loggen(bootstrap: str, personer: list[tuple[str, str]]) -> None:
    """Write the facts that state each person's folkeregisterident and kommune to the log."""
    async with ny_produsent(bootstrap, linger_ms=20) as produsent:
        for nummer, (ident, kommune) in enumerate(personer):
            for hendelse in fakta(nummer, ident, kommune):
                duf = hendelse.duf_nummer or ""
                await produsent.send(
                    HENDELSER,
                    skriv_hendelse(hendelse),
                    key=noekkel(duf, hendelse.hendelse_id),
                    partition=partisjon(duf),
                )
        await produsent.flush()
