"""Changes of name."""

from regelverk.fakta.folkeregister import NavnEndret

from folkeregister_sync.dokumenter.modell import lokal_dag
from folkeregister_sync.dokumenter.person import Navn, Person
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.kjent.navn import navnemerke
from folkeregister_sync.tolkning.fakta import UTEN_ID, Nytt


def navn(kjent: Kjent, person: Person) -> list[Nytt]:
    """A fact with the document's name, if it differs from the log's by more than case and spacing."""
    nytt = person.gjeldende_navn
    if nytt is None or navnemerke(nytt.fornavn, nytt.mellomnavn, nytt.etternavn) == kjent.navn:
        return []
    endret = NavnEndret(
        folkeregister_hendelse_id=UTEN_ID,
        fornavn=nytt.fornavn,
        mellomnavn=nytt.mellomnavn or None,
        etternavn=nytt.etternavn,
    )
    return [endret]


def navn_etter_registrering(kjent: Kjent, person: Person) -> list[Nytt]:
    """As `navn`, but only if Folkeregisteret wrote the name on a later day than the log did.

    An older name in Folkeregisteret is no change: the log's name may come from UDI, with another spelling.
    """
    nytt = person.gjeldende_navn
    if nytt is None or kjent.navn_fra is None or not _nyere(nytt, kjent):
        return []
    return navn(kjent, person)


def _nyere(nytt: Navn, kjent: Kjent) -> bool:
    naar = lokal_dag(nytt.ajourholdstidspunkt)
    return naar is not None and kjent.navn_fra is not None and naar > kjent.navn_fra
