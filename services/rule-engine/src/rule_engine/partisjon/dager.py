"""Handles days: the partition's Dagskifte, and its effect on persons with something due."""

import structlog
from regelverk.fakta.partisjon import Dagskifte
from regelverk.liv.forloep import ny_dag

from rule_engine.partisjon.avvik import er_merket, regelfeil, sett_dagen_til_side
from rule_engine.post.faktum import Faktum
from rule_engine.post.posisjon import Posisjon
from rule_engine.post.utpost import Utpost
from rule_engine.publisering.avslutninger import avslutningspost, meldinger
from rule_engine.publisering.person import publiser, skriv_paa_nytt
from rule_engine.tilstand.registrert import Registrert
from rule_engine.tilstand.tilstand import Tilstand

_logg = structlog.get_logger("rule_engine.dager")


def ta_imot_dag(t: Tilstand, faktum: Faktum, dag: Dagskifte) -> list[Utpost]:
    """Take in a Dagskifte. Another Dagskifte for the same day or an earlier one changes nothing.

    A Dagskifte that is read again sends its messages for nir.avslutninger again. Persons with something due
    are handled by `neste_forfalte`, or before their next fact.
    """
    offset = faktum.posisjon.offset
    if offset <= t.for_alle.dag_offset:
        return send_dagens_igjen(t, faktum.posisjon)
    if t.dag is not None and dag.dato <= t.dag:
        return []
    # A process that died may have published persons for this day before the day's own record in nir.motor
    # reached the broker. Their messages are sent again here.
    igjen = send_dagens_igjen(t, faktum.posisjon) if t.personer.siste_offset >= offset else []
    return [*alle_forfalte(t), *igjen, t.for_alle.sett_dag(dag.dato, offset)]


def noen_forfalt(t: Tilstand) -> bool:
    """Whether the last Dagskifte is still to be handled for some person."""
    return t.dag is not None and t.personer.noen_forfalt(t.dag)


def neste_forfalte(t: Tilstand, antall: int) -> list[Utpost]:
    """Handle the last Dagskifte for at most `antall` persons with something due."""
    if t.dag is None:
        return []
    dufer = t.personer.ta_forfalte(t.dag, antall)
    return [post for duf in dufer for post in fortell_dagen(t, duf)]


def alle_forfalte(t: Tilstand) -> list[Utpost]:
    """Handle the last Dagskifte for all persons with something due.

    A new Dagskifte must wait for this, because the days of a person are handled in order.
    """
    poster: list[Utpost] = []
    while noen_forfalt(t):
        poster += neste_forfalte(t, 100)
    return poster


def fortell_dagen(t: Tilstand, duf: bytes) -> list[Utpost]:
    """Handle the last Dagskifte for one person, if something is due for the person.

    Otherwise, if the person's document has another form than the present one, write it in the present form.
    """
    registrert = t.personer.hent(duf)
    if registrert is None or not registrert.er_forfalt(t.dag):
        return _i_dagens_form(t, duf, registrert)
    posisjon = Posisjon(t.nummer, t.for_alle.dag_offset)
    if er_merket(t, posisjon, duf):
        return sett_dagen_til_side(t, posisjon, duf, registrert, "as before")
    try:
        return _la_dagen_gaa(t, duf, registrert, posisjon)
    except Exception as feil:
        return sett_dagen_til_side(t, posisjon, duf, registrert, regelfeil(feil))


def send_dagens_igjen(t: Tilstand, posisjon: Posisjon) -> list[Utpost]:
    """The messages for nir.avslutninger that the Dagskifte at `posisjon` caused, to be sent again."""
    return [
        avslutningspost(melding)
        for registrert in t.personer.siden(posisjon.offset)
        for melding in registrert.motor.sendt
        if melding["posisjon"] == str(posisjon)
    ]


def _i_dagens_form(t: Tilstand, duf: bytes, registrert: Registrert | None) -> list[Utpost]:
    if registrert is None or not registrert.har_annen_form:
        return []
    try:
        ny, verdi, poster = skriv_paa_nytt(registrert, t.parametre, t.dag)
    except Exception as feil:
        _logg.warning("a person could not be rewritten", partisjon=t.nummer, grunn=regelfeil(feil))
        t.personer.utsett(duf)
        return []
    t.personer.legg(duf, ny, verdi)
    return poster


def _la_dagen_gaa(t: Tilstand, duf: bytes, registrert: Registrert, posisjon: Posisjon) -> list[Utpost]:
    assert t.dag is not None
    steg = ny_dag(registrert.person, t.dag, t.vilkaar)
    person = steg.person or registrert.person
    hoert = meldinger(person, posisjon, steg.avslutninger)
    motor, sist = registrert.motor, registrert.skrevet
    ny, verdi, poster, _ = publiser(person, posisjon, hoert, motor, t.parametre, dag=t.dag, sist=sist)
    t.personer.legg(duf, ny, verdi)
    return poster
