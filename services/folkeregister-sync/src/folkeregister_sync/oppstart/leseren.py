"""Puts the reader together, each time this instance begins to read."""

from dataclasses import dataclass

from folkeregister_sync.avstemming.avstemt import Avstemt
from folkeregister_sync.avstemming.uleste import Uleste
from folkeregister_sync.behandling.aapne import Aapne
from folkeregister_sync.behandling.fordeling import Fordeling
from folkeregister_sync.behandling.oppfoeringer import Oppfoeringer
from folkeregister_sync.behandling.parkering import Parkering
from folkeregister_sync.behandling.utfall import Utfall
from folkeregister_sync.feed.sider import Sider
from folkeregister_sync.feed.startsted import Startsted
from folkeregister_sync.klient.arkivbulk import Arkivbulk
from folkeregister_sync.lesing.avviste import Avviste
from folkeregister_sync.lesing.feedlesing import Feedlesing
from folkeregister_sync.lesing.lesing import Lesing
from folkeregister_sync.lesing.nykommere import Nykommere
from folkeregister_sync.lesing.pause import Pause
from folkeregister_sync.lesing.tur import Tur
from folkeregister_sync.lesing.ventende import Ventende
from folkeregister_sync.lesing.visning import Visning
from folkeregister_sync.oppstart.arbeidsplass import Arbeidsplass
from folkeregister_sync.plass.laas import Laas
from folkeregister_sync.plass.lager import Lager, Plass
from folkeregister_sync.skriving.skriver import Skriver
from folkeregister_sync.vask.vask import Vask


def leser(a: Arbeidsplass, laas: Laas, plass: Plass) -> Lesing:
    """A reader that reads on at `plass`, the content of nir.folkeregister."""
    felles = _felles(a, laas, plass)
    pause = Pause(a.nytt, laas, a.innstillinger.folkeregister_poll_seconds)
    return Lesing(_tur(a, felles, laas, plass), laas, a.tilstand, pause)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Felles:
    """The objects that several parts of the reader share."""

    lager: Lager
    skriver: Skriver
    parkering: Parkering
    aapne: Aapne
    uleste: Uleste
    oppfoeringer: Oppfoeringer


def _felles(a: Arbeidsplass, laas: Laas, plass: Plass) -> _Felles:
    lager, bok = Lager(a.produsent), a.foelger.bok
    avstemt = Avstemt()
    skriver = Skriver(a.produsent, bok, laas.krev, avstemt)
    parkering, aapne = Parkering(lager, plass.parkert), Aapne(lager, plass.aapne)
    return _Felles(
        lager=lager,
        skriver=skriver,
        parkering=parkering,
        aapne=aapne,
        uleste=Uleste(bok),
        oppfoeringer=Oppfoeringer(
            a.register, bok, skriver, Fordeling(bok, avstemt), Utfall(skriver, parkering, aapne)
        ),
    )


def _tur(a: Arbeidsplass, f: _Felles, laas: Laas, plass: Plass) -> Tur:
    avviste, vask = _avviste(a, f, plass), _vask(a, f, plass)
    return Tur(
        feed=_feed(a, f, laas, plass),
        ventende=Ventende(a.register, f.oppfoeringer, f.parkering, f.skriver),
        nykommere=_nykommere(a, f, plass),
        avviste=avviste,
        vask=vask,
        parkering=f.parkering,
        bestillinger=a.bestillinger,
        visning=Visning(
            tilstand=a.tilstand,
            parkering=f.parkering,
            aapne=f.aapne,
            uleste=f.uleste,
            avviste=avviste,
            vask=vask,
        ),
    )


def _feed(a: Arbeidsplass, f: _Felles, laas: Laas, plass: Plass) -> Feedlesing:
    sider = Sider(
        register=a.register,
        oppfoeringer=f.oppfoeringer,
        arkiv=Arkivbulk(a.register),
        skriver=f.skriver,
        lager=f.lager,
        laas=laas,
        tilstand=a.tilstand,
        startsted=Startsted(a.register, plass.peker, a.innstillinger.folkeregister_start),
    )
    return Feedlesing(
        register=a.register,
        sider=sider,
        lager=f.lager,
        laas=laas,
        parkering=f.parkering,
        aapne=f.aapne,
        ny_plass=plass.ny_plass,
    )


def _nykommere(a: Arbeidsplass, f: _Felles, plass: Plass) -> Nykommere:
    return Nykommere(
        register=a.register,
        foelger=a.foelger,
        skriver=f.skriver,
        lager=f.lager,
        uleste=f.uleste,
        logg=plass.logg,
    )


def _avviste(a: Arbeidsplass, f: _Felles, plass: Plass) -> Avviste:
    return Avviste(a.foelger, f.skriver, f.lager, eldre_er_lest=plass.eldre_avslag_er_lest)


def _vask(a: Arbeidsplass, f: _Felles, plass: Plass) -> Vask:
    time_ = a.innstillinger.folkeregister_vask_time
    vask = Vask(
        register=a.register,
        bok=a.foelger.bok,
        skriver=f.skriver,
        lager=f.lager,
        uleste=f.uleste,
        sist=plass.vasket.tidspunkt if plass.vasket is not None else None,
        time_=time_ if isinstance(time_, int) else None,
    )
    vask.begynn_hvis_forfalt(bestilt=plass.bestilt is not None)
    return vask
