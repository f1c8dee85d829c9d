"""Questions about one person: what became of a fact, and what would happen if."""

from typing import Any

import orjson
from nir.meldinger import emner
from nir.meldinger.svar import Spoersmaal, SpoersmaalSvar
from regelverk.avgjoerelse.mottak.innsyn import er_synlig
from regelverk.liv.forloep import vurdering
from regelverk.liv.svar import Avgjoerelse
from regelverk.visning.vedtaksgrunnlag import vedtaksgrunnlag

from rule_engine.post.utpost import Utpost
from rule_engine.publisering.svar import svar_av
from rule_engine.spoersmaal.simulering import simuler
from rule_engine.tilstand.registrert import Registrert
from rule_engine.tilstand.tilstand import Tilstand


def besvar(t: Tilstand, spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    """The answer. Nothing is registered."""
    if spoersmaal.type == "status":
        return _besvar_status(t, spoersmaal)
    registrert = t.personer.hent(spoersmaal.duf_nummer.encode())
    if registrert is None or not er_synlig(registrert.person, spoersmaal.ser):
        return _ikke_funnet(spoersmaal)
    if spoersmaal.kommunenummer not in (None, _oppfoelger(t, registrert)):
        return _ikke_funnet(spoersmaal)
    if spoersmaal.type == "vedtak":
        grunnlag = vedtaksgrunnlag(registrert.person, t.parametre, spoersmaal.innslag_id or "")
        return _funnet(spoersmaal, grunnlag or {})
    return _funnet(spoersmaal, simuler(t, registrert, spoersmaal))


def spoersmaalspost(svar: SpoersmaalSvar) -> Utpost:
    """The record of nir.svar."""
    innhold = svar.model_dump(mode="python", by_alias=True, exclude_none=True)
    return Utpost(emner.SVAR, svar.spoersmaal_id.encode(), orjson.dumps(innhold))


def _besvar_status(t: Tilstand, spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    registrert = t.personer.hent(spoersmaal.duf_nummer.encode())
    svar = _ikke_funnet(spoersmaal) if registrert is None else _status(registrert, spoersmaal)
    return svar.model_copy(update={"avgjort_til": t.avgjort_til})


def _status(registrert: Registrert, spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    """An id counts per kommune: another's fact is not this asker's, and no kommune's is a register's.

    The registers may follow what they have written themselves about a person who is hidden from them: it is
    they who tell NIR of her.
    """
    synlig = er_synlig(registrert.person, spoersmaal.ser)
    for avgjoerelse in registrert.person.avgjoerelser:
        egen = _er_egen(spoersmaal, avgjoerelse)
        vises = synlig or avgjoerelse.kommunenummer is None
        if egen and vises and avgjoerelse.hendelse_id == spoersmaal.hendelse_id:
            svar = svar_av(avgjoerelse, registrert.hode.versjon, registrert.hode.posisjon)
            return _funnet(spoersmaal, svar.model_dump(mode="json", by_alias=True, exclude_none=True))
    return _ikke_funnet(spoersmaal)


def _er_egen(spoersmaal: Spoersmaal, avgjoerelse: Avgjoerelse) -> bool:
    if spoersmaal.kommunenummer is not None or spoersmaal.kilderegister:
        return avgjoerelse.kommunenummer == spoersmaal.kommunenummer
    return True


def _oppfoelger(t: Tilstand, registrert: Registrert) -> str | None:
    """The kommune that follows the person up now: no other kommune gets an answer."""
    hvem = vurdering(registrert.person, t.parametre).oppfoelging
    return hvem.kommunenummer if hvem else None


def _funnet(spoersmaal: Spoersmaal, svar: dict[str, Any]) -> SpoersmaalSvar:
    return SpoersmaalSvar(spoersmaal_id=spoersmaal.spoersmaal_id, funnet=True, svar=svar)


def _ikke_funnet(spoersmaal: Spoersmaal) -> SpoersmaalSvar:
    return SpoersmaalSvar(spoersmaal_id=spoersmaal.spoersmaal_id, funnet=False)
