"""Which kilde may write which facts (regelbeskrivelse §7.3): UDI and IMDi, Folkeregisteret, a kommune."""

from regelverk.avgjoerelse.problemer import felles
from regelverk.avgjoerelse.proeve.proeve import avvis, krev
from regelverk.fakta import folkeregister as fr
from regelverk.fakta import partisjon, person
from regelverk.fakta.hendelse import Hendelse, Kilde

PERSONFAKTA: tuple[type, ...] = (
    person.PersonRegistrert,
    person.OppholdRegistrert,
    person.OppholdOpphoert,
    person.BosettingRegistrert,
    person.UtdanningRegistrert,
    person.KarriereveiledningRegistrert,
    person.ArbeidRegistrert,
)
_FOLKEREGISTER: tuple[type, ...] = (
    fr.Flyttet,
    fr.Utvandret,
    fr.Innvandret,
    fr.Doed,
    fr.FolkeregisterhendelseKorrigert,
    fr.FolkeregisterhendelseAnnullert,
    fr.IdentEndret,
    fr.NavnEndret,
    fr.AdressebeskyttelseEndret,
    fr.KommuneEndret,
)
_KILDER: dict[type, tuple[Kilde, ...]] = {
    **dict.fromkeys(PERSONFAKTA, ("udi", "imdi")),
    **dict.fromkeys(_FOLKEREGISTER, ("folkeregisteret",)),
    **dict.fromkeys((partisjon.EtterregistreringGitt, partisjon.EtterregistreringTrukket), ("imdi",)),
}


def krev_rett_kilde(hendelse: Hendelse) -> None:
    """Refuse a fact whose kilde may not write its type, and a fact of a kommune without `aktoer`."""
    if isinstance(hendelse.innhold, partisjon.Dagskifte):
        avvis(felles.TYPE, hva=hendelse.type)
    kilder = _KILDER.get(type(hendelse.innhold), ("kommune",))
    krev(hendelse.kilde in kilder, felles.KILDE, kilde=hendelse.kilde, hva=hendelse.type)
    krev(hendelse.kilde != "kommune" or hendelse.aktoer, felles.FELT_MANGLER, felt="aktoer")


def kan_opprette(hendelse: Hendelse) -> bool:
    """Whether the fact may be a person's first: one of `PERSONFAKTA`, except the end of a permit."""
    innhold = hendelse.innhold
    return isinstance(innhold, PERSONFAKTA) and not isinstance(innhold, person.OppholdOpphoert)
