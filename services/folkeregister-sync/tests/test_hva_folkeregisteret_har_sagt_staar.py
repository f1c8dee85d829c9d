"""The reader of the feed and the rules keep the same values of a person, whatever comes (kontrakt §5.19)."""

from datetime import date

from folkeregister_sync.kjent.innlegging import foey_til
from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.kjent.navn import navnemerke
from folkeregister_sync.kjent.pakket import pakk, pakk_ut
from hypothesis import given
from hypothesis import strategies as st
from regelverk.fakta.folkeregister import AdressebeskyttelseEndret, IdentEndret, NavnEndret
from regelverk.fakta.hendelse import Hendelse
from regelverk.fakta.person import PersonRegistrert
from regelverk.mappe.mappe import Personendring
from regelverk.mappe.personen import GRADER, personen

DAG = date(2024, 1, 10)
NAVN = st.sampled_from(["Løft", "Fjell", "Granitt"])
IDENT = st.sampled_from(["17859000185", "57859012345", "57859012346"])
VERN = st.sampled_from(GRADER)


def person(navn: str, ident: str | None, vern: object) -> PersonRegistrert:
    return PersonRegistrert(
        fornavn=navn,
        etternavn="Test",
        foedselsdato=date(1990, 1, 1),
        kjoenn="Kvinne",
        statsborgerskap=("SYR",),
        folkeregisterident=ident,
        adressebeskyttelse=vern,  # type: ignore[arg-type]
    )


REGISTRERT = st.builds(person, NAVN, st.none() | IDENT, VERN)
ENDRING = st.one_of(
    REGISTRERT,
    st.builds(lambda v: AdressebeskyttelseEndret(folkeregister_hendelse_id="f", adressebeskyttelse=v), VERN),
    st.builds(lambda i: IdentEndret(folkeregister_hendelse_id="f", folkeregisterident=i), IDENT),
    st.builds(lambda n: NavnEndret(folkeregister_hendelse_id="f", fornavn=n, etternavn="Test"), NAVN),
)


def kjent_av(endringer: list[Personendring]) -> Kjent:
    kjent = Kjent()
    for nr, endring in enumerate(endringer):
        kilde = "udi" if isinstance(endring, PersonRegistrert) else "folkeregisteret"
        faktum = Hendelse(
            hendelse_id=str(nr),
            duf_nummer="201212345603",
            type=type(endring).__name__,
            tidspunkt="2024-01-10T09:00:00Z",
            registrert=DAG,
            kilde=kilde,  # type: ignore[arg-type]
            innhold=endring,
        )
        kjent = pakk_ut(pakk(foey_til(kjent, faktum)))
    return kjent


@given(REGISTRERT, st.lists(ENDRING, max_size=8))
def test_the_reader_of_the_feed_knows_the_same_person_as_the_rules(
    foerste: PersonRegistrert, resten: list[Personendring]
) -> None:
    """If the two differed, the next comparison would repeat known facts, or miss new ones."""
    endringer: list[Personendring] = [foerste, *resten]
    kjent, naa = kjent_av(endringer), personen([(endring, DAG) for endring in endringer])
    assert naa is not None
    assert kjent.adressebeskyttelse == naa.adressebeskyttelse
    assert kjent.navn == navnemerke(naa.fornavn, naa.mellomnavn, naa.etternavn)
    assert naa.folkeregisterident is None or kjent.ident == naa.folkeregisterident
