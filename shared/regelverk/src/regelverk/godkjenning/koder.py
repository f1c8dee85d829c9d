"""Codes under one spelling; another that the guides use is taken in, never shown (kontrakt §5.8)."""

from dataclasses import replace

from regelverk.fakta import innslag as i
from regelverk.kodeverk.fravaerskoder import fravaerskoder
from regelverk.kodeverk.kode import UkjentKode
from regelverk.kodeverk.sluttmaalkoder import sluttmaal
from regelverk.kodeverk.tiltakskoder import tiltaksnavn


def med_kodeverkets_navn(innslag: i.Innslag) -> i.Innslag:
    """The entry with its code as the code tables spell it; an unknown one as it came, to be refused."""
    try:
        match innslag:
            case i.Sluttmaal(sluttmaal=navn, utdanning=utdanning):
                kode = sluttmaal(navn, utdanning).kode
                return innslag if kode == navn else replace(innslag, sluttmaal=kode)
            case i.Fravaer(fravaerskode=navn):
                kode = fravaerskoder()[navn].kode
                return innslag if kode == navn else replace(innslag, fravaerskode=kode)
            case i.Tiltak(tiltakstype=navn):
                kode = tiltaksnavn()[navn].kode
                return innslag if kode == navn else replace(innslag, tiltakstype=kode)
    except UkjentKode:
        return innslag
    return innslag
