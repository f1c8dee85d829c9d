"""AVS: what ended the programme, and whether the category closed."""

from collections.abc import Iterator

from regelverk.beregning.avslutning.kandidat import Kandidat
from regelverk.beregning.avslutning.lukking import Lukking, til_arbeid_6a
from regelverk.beregning.avslutning.navn import DOED, UTVANDRET
from regelverk.beregning.avslutning.sak import Sak
from regelverk.beregning.vurdering import Vurdering
from regelverk.kalender.datoer import legg_til_maaneder
from regelverk.kalender.datotekst import dmy
from regelverk.visning.beregningslogg.linje import Linje, Lovsted


def avslutningslinjer(v: Vurdering) -> Iterator[Linje]:
    """The lines for every candidate, for the one in force, and for the closing."""
    if v.sak is None:
        return
    yield from (_kandidat(v.sak, k) for k in v.utfall.kandidater)
    if v.utfall.dato and v.utfall.aarsak:
        yield _gjelder(v)
    if v.lukking:
        yield _lukking(v, v.sak, v.lukking)


def _kandidat(sak: Sak, k: Kandidat) -> Linje:
    igjen = k.gjenopptatt.innhold.startdato if k.gjenopptatt else None
    opp = f" Et nytt vedtak tok opp programmet igjen fra {dmy(igjen)}." if igjen else ""
    return Lovsted(sak.naa.grunnlag.tillatelse.lovverk, k.dato).linje(
        k.av.regel,
        f"{k.av.setning} {dmy(k.dato)}. Det kan avslutte programmet som «{k.aarsak}».{opp}",
        k.dato,
        aarsak=k.aarsak,
        grunnlag=k.hva,
        grunnlagsdato=k.dato,
        kommunenummer=k.kommunenummer,
        gjenopptattFra=igjen,
        innslagId=k.innslag_id,
    )


def _gjelder(v: Vurdering) -> Linje:
    assert v.sak is not None, "an ending is of a case"
    assert v.utfall.dato is not None, "asked only where an ending is active"
    av = "registrert av kommunen" if v.utfall.kommunens else "beregnet av regelmotoren"
    kandidater = [{"aarsak": k.aarsak, "dato": k.dato.isoformat()} for k in v.utfall.kandidater]
    return Lovsted(v.sak.naa.grunnlag.tillatelse.lovverk, v.utfall.dato).linje(
        "AVS-2",
        f"Avslutningen som gjelder, er «{v.utfall.aarsak}» {dmy(v.utfall.dato)}, {av}.",
        v.utfall.dato,
        aarsak=v.utfall.aarsak,
        avslutningsdato=v.utfall.dato,
        registrertAv="kommunen" if v.utfall.kommunens else "regelmotoren",
        regelmotorens=kandidater,
    )


def _lukking(v: Vurdering, sak: Sak, lukking: Lukking) -> Linje:
    naar = "er lukket" if not v.aapen else "lukkes"
    hvorfor = " fordi grunnlaget falt bort" if lukking.tap else ""
    maaneder = _maaneder_aapen(v, sak, lukking)
    return Lovsted(sak.naa.grunnlag.tillatelse.lovverk, lukking.til).linje(
        "AVS-9",
        f"Kategorien {naar}{hvorfor}. Til-dato er {dmy(lukking.til)}{_som_er(v, sak, lukking, maaneder)}."
        f"{_avslutningens_dag(v, lukking)}",
        lukking.til,
        aarsak=v.utfall.aarsak,
        avslutningsdato=v.utfall.dato,
        kategoriFra=sak.naa.fra,
        maanederAapen=maaneder,
        gjennomfoeringsfrist=sak.frist,
        grunnlagBortfalt=lukking.tap,
        lukketFra=lukking.fra,
    )


def _avslutningens_dag(v: Vurdering, lukking: Lukking) -> str:
    lukker_selv = not lukking.tap and lukking.til == v.utfall.dato
    return f" Det er dagen for avslutningen «{v.utfall.aarsak}»." if lukker_selv else ""


def _maaneder_aapen(v: Vurdering, sak: Sak, lukking: Lukking) -> int | None:
    """The months from kategori fra for which the ending leaves the category open.

    None: the category closed for another reason than the end of these months.
    """
    if lukking.tap or lukking.til == v.utfall.dato or _lukket_av(v, lukking):
        return None
    til_arbeid = til_arbeid_6a(sak, v.utfall)
    return (sak.p.gjenoppstartsfrist if til_arbeid else sak.p.aapen_etter_avslutning).paa(sak.naa.fra)


def _lukket_av(v: Vurdering, lukking: Lukking) -> Kandidat | None:
    """The death or emigration on the closing day, even if another ending is in force; None: there is none."""
    return next(
        (k for k in v.utfall.kandidater if k.dato == lukking.til and k.aarsak in (DOED, UTVANDRET)), None
    )


def _som_er(v: Vurdering, sak: Sak, lukking: Lukking, maaneder: int | None) -> str:
    if maaneder is not None:
        til_frist = lukking.til > legg_til_maaneder(sak.naa.fra, maaneder)
        etter = f"{maaneder} måneder fra kategori fra {dmy(sak.naa.fra)}"
        return ", fristen for gjennomføring" if til_frist else f", {etter}"
    bak = _lukket_av(v, lukking)
    return f", dagen for «{bak.aarsak}»" if bak and lukking.til != v.utfall.dato else ""
