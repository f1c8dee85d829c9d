"""The active ending, and the history of all endings (A 9.4, B 7-10)."""

from datetime import date

from regelverk.avgjoerelse.proeve.etag import etag
from regelverk.avgjoerelse.seksjon.avslutning.avslutning import merknad
from regelverk.beregning.vurdering import Vurdering
from regelverk.fakta.registrator import REGELMOTOR
from regelverk.liv.spor import Spor, Sporrad
from regelverk.lov.kodeverk.avslutningskoder import avslutningsaarsak_regelmotor
from regelverk.visning.dokument.felter import Json
from regelverk.visning.dokument.radversjoner import kommunens_versjoner


def avslutning(historikk: list[Json]) -> Json | None:
    """The row in force, with the fields of the document's `avslutning`; None: no row is in force."""
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
    """Every version of every row, in the order in which the rows arose."""
    if not spor and not v.mappe.avslutninger:
        return []
    rader = _radene(v, spor)
    for ident, versjoner in rader.items():
        for versjon in versjoner:
            versjon["etag"] = None
        versjoner[-1]["etag"] = etag(v.mappe, spor, ident)
    ut = [versjon for rad in sorted(rader.values(), key=_rekkefoelge) for versjon in rad]
    for versjon in ut:
        versjon["bydelsnummer"] = _bydel(v, versjon["kommunenummer"], date.fromisoformat(versjon["dato"]))
    return ut


def _radene(v: Vurdering, spor: Spor) -> dict[str, list[Json]]:
    """innslagId → the versions of the row, the regelmotor's and the kommune's, oldest first."""
    alle: dict[str, list[tuple[int, Json]]] = {}
    for rad in spor:
        alle.setdefault(rad.innslag_id, []).append((-1 if rad.nr is None else rad.nr, _regelmotors(rad)))
    for ident in v.mappe.avslutninger:
        egne = [rad for rad in spor if rad.innslag_id == ident]
        alle.setdefault(ident, []).extend(kommunens_versjoner(v, ident, egne))
    return {ident: [rad for _, rad in sorted(rader, key=lambda par: par[0])] for ident, rader in alle.items()}


def _rekkefoelge(rad: list[Json]) -> tuple[str, str, str]:
    return rad[0]["registrert"], rad[0]["dato"], rad[0]["innslagId"]


def _bydel(v: Vurdering, kommunenummer: str | None, dato: date) -> str | None:
    """The bydel in the row's kommune at the ending; for a move the bydel that the person left (A 9.7)."""
    hos_dem = [skifte for skifte in v.skifter if skifte.til.kommunenummer == kommunenummer]
    da = [skifte for skifte in hos_dem if skifte.dato <= dato] or hos_dem[:1]
    return da[-1].til.bydelsnummer if da else None


def _regelmotors(rad: Sporrad) -> Json:
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
        "endret": None,
        "endretAv": None,
        "gjenaapningsdato": None,
    }
