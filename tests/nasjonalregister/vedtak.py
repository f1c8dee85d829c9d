"""The decisions of a kommune: participation, permisjon, stans and klage, and the others."""

from datetime import date

from regelverk.fakta.innslag import Feltverdi, InnslagRettet, InnslagSlettet, Klage, Tiltak, Vedtak

from tests.nasjonalregister.kalender import dager, virkedag
from tests.nasjonalregister.liv import Liv
from tests.nasjonalregister.maal import varighet
from tests.nasjonalregister.plan import Program

_UTFALL = (
    "Kommunens vedtak opprettholdes", "Kommunens vedtak opprettholdes", "Klagen avvises",
    "Klager gis medhold/delvis medhold", "Kommunens vedtak oppheves",
)  # fmt: skip
_KORTE = ("Permisjon pga. velferd", "Permisjon pga. barns sykdom", "Permisjon pga. egen sykdom")
DELTAKELSE = "Deltakelse i introduksjonsprogram"


def deltakelse(liv: Liv, vedtatt: date, start: date) -> None:
    """Register a granted participation decision."""
    vedtak = Vedtak(
        innslag_id=liv.ny_id(),
        vedtakstype=DELTAKELSE,
        resultat="Innvilget",
        vedtaksdato=vedtatt,
        startdato=start,
        saksnummer=f"{vedtatt.year}/{liv.r.randrange(100, 99_999)}",
    )
    liv.fra_kommunen(vedtatt, vedtak)


def planvedtak(liv: Liv, program: Program) -> None:
    """Register the integreringsplan, and a change of it about every nine months."""
    dag, type_ = virkedag(program.start + dager(10)), "Integreringsplan"
    while dag < program.slutt:
        vedtak = Vedtak(innslag_id=liv.ny_id(), vedtakstype=type_, resultat="Vedtak fattet", vedtaksdato=dag)
        liv.fra_kommunen(dag, vedtak)
        dag, type_ = virkedag(dag + dager(liv.r.randrange(200, 340))), "Vesentlig endring av integreringsplan"


def utvidelse(liv: Liv, program: Program) -> None:
    """Extend some of the programmes whose sluttmål allows it."""
    dag = virkedag(program.start + (program.slutt - program.start) * 3 // 4)
    if varighet(program.maal, program.vedtatt).utvidelse and liv.sjanse(0.15) and dag < program.slutt:
        vedtak = Vedtak(
            innslag_id=liv.ny_id(),
            vedtakstype="Vedtak om utvidet program",
            resultat="Innvilget",
            vedtaksdato=dag,
        )
        liv.fra_kommunen(dag, vedtak)


def permisjoner(liv: Liv, program: Program) -> None:
    """Register permisjoner: for some persons one for a birth, and then short ones, one after the other."""
    dag = program.start + dager(liv.r.randrange(20, 120))
    kvinne = liv.plan.kjoenn == "Kvinne"
    if liv.sjanse(0.12 if kvinne else 0.06):
        slutt = dag + dager(liv.r.randrange(120, 320) if kvinne else liv.r.randrange(14, 105))
        _permisjon(liv, "Permisjon pga. fødsel/adopsjon", dag, slutt, program.slutt)
        dag = slutt + dager(1)
    while liv.sjanse(0.3) and dag < program.slutt - dager(30):
        slutt = dag + dager(liv.r.randrange(12))
        _permisjon(liv, liv.r.choice(_KORTE), dag, slutt, program.slutt)
        dag = slutt + dager(liv.r.randrange(5, 150))


def _permisjon(liv: Liv, type_: str, fra: date, til: date, program_til: date) -> None:
    avslag, foedsel = liv.sjanse(0.1), type_.endswith("adopsjon")
    vedtak = Vedtak(
        innslag_id=liv.ny_id(),
        vedtakstype=type_,
        resultat="Avslag" if avslag else "Innvilget",
        vedtaksdato=fra,
        startdato=None if avslag else fra,
        sluttdato=None if avslag else til,
        dagtype=None if avslag else ("kalenderdager" if foedsel else "virkedager"),
    )
    dag = virkedag(fra)
    if dag >= program_til:
        return
    liv.fra_kommunen(dag, vedtak)
    if avslag:
        _klage(liv, vedtak.innslag_id, dag)
    elif liv.sjanse(0.04):
        sletting = InnslagSlettet(innslag_id=vedtak.innslag_id, seksjon="vedtak")
        liv.fra_kommunen(virkedag(dag + dager(3)), sletting)
    elif foedsel:
        _tilbud_i_permisjon(liv, dag, til)


def _tilbud_i_permisjon(liv: Liv, fra: date, til: date) -> None:
    tilbud = Tiltak(
        innslag_id=liv.ny_id(),
        tiltakstype="Tilbud i omsorgspermisjon",
        startdato=fra,
        sluttdato=til,
        mottatt_tilbud=liv.sjanse(0.6),
    )
    liv.fra_kommunen(virkedag(fra + dager(4)), tilbud)


def stans(liv: Liv, program: Program) -> None:
    """For some persons, register a temporary stans, in most cases with a klage; for some, a reduction of the
    stønad.
    """
    midt = virkedag(program.start + (program.slutt - program.start) // 2)
    if liv.sjanse(0.05):
        _stans(liv, "Midlertidig stans", midt, klage=0.7)
    if liv.sjanse(0.06):
        trekk = Vedtak(
            innslag_id=liv.ny_id(),
            vedtakstype="Reduksjon av stønad på grunn av fravær",
            resultat="Vedtak fattet",
            vedtaksdato=midt,
            beloep=liv.r.randrange(500, 9_000),
            gjelder_fra=midt - dager(30),
            gjelder_til=midt - dager(1),
        )
        liv.fra_kommunen(midt, trekk)


def _klage(liv: Liv, vedtak_id: str, fra: date) -> None:
    klaget = virkedag(fra + dager(liv.r.randrange(2, 20)))
    klage = Klage(innslag_id=liv.ny_id(), vedtak_id=vedtak_id, klagedato=klaget)
    liv.fra_kommunen(klaget, klage)
    if liv.sjanse(0.8):
        avgjort = virkedag(klaget + dager(liv.r.randrange(10, 90)))
        felter: dict[str, Feltverdi] = {"utfall": liv.r.choice(_UTFALL), "avgjort_dato": avgjort}
        svar = InnslagRettet(innslag_id=klage.innslag_id, seksjon="klage", felter=felter)
        liv.fra_kommunen(avgjort, svar)


def permanent_stans(liv: Liv, dag: date) -> None:
    """Register that the kommune stops the programme permanently."""
    _stans(liv, "Permanent stans", dag, klage=0.3)


def _stans(liv: Liv, vedtakstype: str, dag: date, *, klage: float) -> None:
    """Register a stans from `dag` on, and with the probability `klage` a klage about it."""
    vedtak = Vedtak(
        innslag_id=liv.ny_id(),
        vedtakstype=vedtakstype,
        resultat="Vedtak fattet",
        vedtaksdato=dag,
        startdato=dag,
    )
    liv.fra_kommunen(dag, vedtak)
    if liv.sjanse(klage):
        _klage(liv, vedtak.innslag_id, dag)
