"""The active ending and the history of all (A 9.4, B 7-10)."""

from collections.abc import Iterator
from datetime import date

from regelverk.avgjoerelse.seksjon.avslutning.avslutning import merknad
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.innslag import Avslutning
from regelverk.fakta.registrator import REGELMOTOR, registrert_av, slettet_av
from regelverk.liv.spor import Spor, Sporrad
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsak, avslutningsaarsak_regelmotor
from regelverk.mappe.innslagbilde import Avslutningsbilde
from regelverk.visning.dokument.felter import Json, iso


def avslutning(historikk: list[Json]) -> Json | None:
    """The row in force."""
    rad = next((rad for rad in historikk if rad["status"] == "gjeldende"), None)
    if rad is None:
        return None
    return {navn: rad[navn] for navn in _AKTIV}


_AKTIV = (
    "innslagId",
    "avslutning",
    "aarsak",
    "dato",
    "registrertAv",
    "gruppe",
    "timerPerUke",
    "kommunenummer",
    "bydelsnummer",
    "registrert",
)


def avslutningshistorikk(v: Vurdering, spor: Spor) -> list[Json]:
    """Every row there has been, in the order in which they came to be."""
    if not spor and not v.mappe.avslutninger:
        return []
    rader = [_fra_regelmotor(rad) for rad in spor]
    for bilde in v.mappe.avslutninger.values():
        rader += _fra_kommunen(v, bilde)
    for rad in rader:
        rad["bydelsnummer"] = _bydel(v, rad["kommunenummer"], date.fromisoformat(rad["dato"]))
    return sorted(rader, key=lambda rad: (rad["registrert"], rad["dato"], rad["innslagId"]))


def _bydel(v: Vurdering, kommunenummer: str | None, dato: date) -> str | None:
    """The bydel of that kommune in which the person was when it ended: of a move, the one left (A 9.7)."""
    hos_dem = [skifte for skifte in v.skifter if skifte.til.kommunenummer == kommunenummer]
    da = [skifte for skifte in hos_dem if skifte.dato <= dato] or hos_dem[:1]
    return da[-1].til.bydelsnummer if da else None


def _fra_regelmotor(rad: Sporrad) -> Json:
    kode = avslutningsaarsak_regelmotor(rad.aarsak)
    return {
        "innslagId": rad.innslag_id,
        "avslutning": kode.avslutning,
        "aarsak": rad.aarsak,
        "dato": rad.dato.isoformat(),
        "registrertAv": REGELMOTOR,
        "gruppe": kode.gruppe,
        "timerPerUke": None,
        "kommunenummer": rad.kommunenummer,
        "registrert": rad.registrert.isoformat(),
        "status": rad.status,
        "merknad": merknad(rad.status),
        "slettetAv": rad.slettet_av,
        "endretAv": None,
        "gjenaapningsdato": None,
    }


def _fra_kommunen(v: Vurdering, bilde: Avslutningsbilde) -> Iterator[Json]:
    for innhold, hendelse in bilde.tidligere:
        yield _rad(innhold, hendelse, "redigert")
    status = v.utfall.kommunerader.get(bilde.innhold.innslag_id, "slettet" if bilde.slettet else "gjeldende")
    yield _rad(bilde.innhold, bilde.hendelse, status) | {
        "slettetAv": slettet_av(bilde.slettet) if bilde.slettet else None,
        "endretAv": registrert_av(bilde.sist) if bilde.tidligere else None,
    }


def _rad(innhold: Avslutning, hendelse: Hendelse, status: str) -> Json:
    kode = avslutningsaarsak(innhold.avslutningsaarsak)
    return {
        "innslagId": innhold.innslag_id,
        "avslutning": kode.avslutning,
        "aarsak": innhold.avslutningsaarsak,
        "dato": innhold.avslutningsdato.isoformat(),
        "registrertAv": registrert_av(hendelse),
        "gruppe": kode.gruppe,
        "timerPerUke": innhold.timer_per_uke,
        "kommunenummer": hendelse.aktoer.kommunenummer if hendelse.aktoer else None,
        "registrert": hendelse.registrert.isoformat(),
        "status": status,
        "merknad": merknad(status),
        "slettetAv": None,
        "endretAv": None,
        "gjenaapningsdato": iso(innhold.gjenaapningsdato),
    }
