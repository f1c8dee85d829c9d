"""Questions about one person, each with its own answer (`nir.meldinger.spoersmaal.Spoersmaal`)."""

from collections.abc import Callable, Mapping
from typing import Any

import orjson
from nir.meldinger import emner
from nir.meldinger.spoersmaal import Spoersmaal, SpoersmaalSvar
from regelverk.avgjoerelse.mottak.innsyn import er_synlig, fulgte_opp, har_adgang, ser_personen
from regelverk.avgjoerelse.mottak.reform import som_mappen_kjenner
from regelverk.avgjoerelse.mottak.svarbrev import er_ukjent
from regelverk.liv.svar import Avgjoerelse

from rule_engine.post.utpost import Utpost
from rule_engine.publisering.beslutning import svar_av
from rule_engine.publisering.svar import STOERST
from rule_engine.spoersmaal.handlinger import spoerrer, svar_om_handlinger
from rule_engine.spoersmaal.simulering import simuler
from rule_engine.spoersmaal.vedtaksbrev import vedtaksbrev
from rule_engine.tilstand.registrert import Registrert
from rule_engine.tilstand.tilstand import Tilstand

_OGSAA_FRATRAADT = frozenset({"adgang", "handlinger"})
"""The questions that a kommune which the person has left may ask too (kontrakt §5.18)."""
_SENERE = {"versjon", "posisjon"}
"""Fields of an answer that would show that something has happened to the person since the decision."""


def besvar(t: Tilstand, spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    """The answer to the question. Nothing is registered."""
    if spoersmaal.type == "status":
        return _besvar_status(t, spoersmaal)
    duf = spoersmaal.duf_nummer.encode()
    registrert = t.personer.hent(duf)
    proevd = registrert or t.personer.stedfortreder(duf)
    if proevd is not None:
        spoersmaal = _under_mappens_nummer(t, proevd, spoersmaal)
    adgang = _har_adgang if spoersmaal.type in _OGSAA_FRATRAADT else _kan_spoerre_om
    kan = proevd is not None and adgang(t, proevd, spoersmaal)
    if registrert is None or not kan:
        return _ikke_funnet(spoersmaal)
    svar = _OM_PERSONEN[spoersmaal.type](t, registrert, spoersmaal)
    return _ikke_funnet(spoersmaal) if svar is None else _funnet(spoersmaal, svar)


def _under_mappens_nummer(t: Tilstand, registrert: Registrert, s: Spoersmaal) -> Spoersmaal:
    """The question, with the number that the asker's kommune has in the person's file (kontrakt §6.3)."""
    if s.kommunenummer is None or not s.tidligere_numre:
        return s
    nummer = som_mappen_kjenner(registrert.person, spoerrer(s), t.parametre).kommunenummer
    return s.model_copy(update={"kommunenummer": nummer})


def spoersmaalspost(svar: SpoersmaalSvar) -> Utpost:
    """The record for nir.svar."""
    verdi = orjson.dumps(svar.model_dump(mode="python", by_alias=True, exclude_none=True))
    if len(verdi) > STOERST:
        verdi = svar.model_copy(update={"svar": {}, "for_stort": True}).som_json()
    return Utpost(emner.SVAR, svar.spoersmaal_id.encode(), verdi)


def _besvar_status(t: Tilstand, spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    registrert = t.personer.hent(spoersmaal.duf_nummer.encode())
    svar = _ikke_funnet(spoersmaal) if registrert is None else _status(t, registrert, spoersmaal)
    til = t.avgjort_til
    return svar.model_copy(
        update={"avgjort_til": til, "satt_til_side": () if til is None else t.satt_til_side}
    )


def _status(t: Tilstand, registrert: Registrert, spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    """The outcome of a fact. Only the kommune or register that sent the fact may ask for it.

    A register may follow its own facts about a person whom it may not see, because NIR knows the person from
    those facts. A kommune that does not follow the person up gets its own decision without versjon and
    posisjon, but no decision that the person was unknown to the kommune. A user of one bydel gets no decision
    about a person whom that bydel never followed up (kontrakt §5.20).
    """
    if not _bydelen_fulgte_opp(t, registrert, spoersmaal):
        return _ikke_funnet(spoersmaal)
    naa = spoersmaal.kommunenummer is None or _kan_spoerre_om(t, registrert, spoersmaal)
    synlig = er_synlig(registrert.person, spoersmaal.ser)
    # A confirmed ending has two decisions under its key. The later one counts.
    for avgjoerelse in reversed(registrert.person.avgjoerelser):
        egen = _er_egen(spoersmaal, avgjoerelse)
        vises = synlig or avgjoerelse.kommunenummer is None
        vises = vises and (naa or not er_ukjent(avgjoerelse))
        if egen and vises and avgjoerelse.hendelse_id == spoersmaal.hendelse_id:
            svar = svar_av(avgjoerelse, registrert.hode.versjon, registrert.hode.posisjon)
            skjult = None if naa else _SENERE
            felter = svar.model_dump(mode="json", by_alias=True, exclude_none=True, exclude=skjult)
            return _funnet(spoersmaal, felter)
    return _ikke_funnet(spoersmaal)


def _bydelen_fulgte_opp(t: Tilstand, registrert: Registrert, s: Spoersmaal) -> bool:
    if s.kommunenummer is None or s.bydelsnummer is None:
        return True
    numre = (s.kommunenummer, *s.tidligere_numre)
    return any(fulgte_opp(registrert.person, nr, s.bydelsnummer, t.parametre) for nr in numre)


def _er_egen(spoersmaal: Spoersmaal, avgjoerelse: Avgjoerelse) -> bool:
    if spoersmaal.kommunenummer is not None or spoersmaal.kilderegister:
        return avgjoerelse.kommunenummer in (spoersmaal.kommunenummer, *spoersmaal.tidligere_numre)
    return True


def _kan_spoerre_om(t: Tilstand, registrert: Registrert, spoersmaal: Spoersmaal) -> bool:
    """Whether the asker may know that the person exists: by address protection, and by kommune."""
    s = spoersmaal
    return ser_personen(registrert.person, s.kommunenummer, s.bydelsnummer, s.ser, t.parametre)


def _har_adgang(t: Tilstand, registrert: Registrert, spoersmaal: Spoersmaal) -> bool:
    """Whether the asker's facts about the person are taken into the log (`regelverk`: `har_adgang`)."""
    s = spoersmaal
    return har_adgang(registrert.person, s.kommunenummer, s.bydelsnummer, s.ser, t.parametre)


def _finnes(_: Tilstand, __: Registrert, ___: Spoersmaal) -> dict[str, Any]:
    """An answer that says only that the person exists."""
    return {}


_OM_PERSONEN: Mapping[str, Callable[[Tilstand, Registrert, Spoersmaal], dict[str, Any] | None]] = {
    "finnes": _finnes,
    "adgang": _finnes,
    "handlinger": svar_om_handlinger,
    "simuler": simuler,
    "vedtaksbrev": vedtaksbrev,
}


def _funnet(spoersmaal: Spoersmaal, svar: dict[str, Any]) -> SpoersmaalSvar:
    return SpoersmaalSvar(spoersmaal_id=spoersmaal.spoersmaal_id, funnet=True, svar=svar)


def _ikke_funnet(spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    return SpoersmaalSvar(spoersmaal_id=spoersmaal.spoersmaal_id, funnet=False)
