"""Checks a backup: reads everything that it has, and compares it with the manifests."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nir.sikkerhetskopi.fil import les_fil, sha256_av
from nir.sikkerhetskopi.kryptering import SkadetFil
from nir.sikkerhetskopi.manifest import Kopifil
from nir.sikkerhetskopi.mappe import MANIFEST, Kjoering, Kopimappe
from nir.sikkerhetskopi.noekler import Noekler


@dataclass(frozen=True, slots=True)
class Rapport:
    """What was read. `feil`: a sentence for each thing that is wrong."""

    kjoeringer: int
    kjeder: int
    poster: int
    bytes: int
    feil: tuple[str, ...]


def kontroller(mappe: Kopimappe) -> Rapport:
    """Read every file of every run.

    Raises:
        BruttKjede: a manifest is missing or changed, or the runs do not follow each other.
    """
    alle = mappe.kjoeringer()
    feil = [*_foelger_ikke(alle)]
    for en in alle:
        feil += [f"{en.mappe.name}: {setning}" for setning in _i_kjoeringen(en, mappe.noekler)]
    filer = [fil for en in alle for fil in en.manifest.filer]
    return Rapport(
        kjoeringer=len(alle),
        kjeder=len({en.manifest.kjede for en in alle}),
        poster=sum(del_.poster for fil in filer for del_ in fil.deler.values()),
        bytes=sum(fil.bytes for fil in filer),
        feil=tuple(feil),
    )


def _foelger_ikke(alle: Sequence[Kjoering]) -> Iterator[str]:
    """A sentence for each partition whose copy begins before the end of the chain's previous copy of it."""
    slutt: dict[tuple[str, str, int], int] = {}
    for en in alle:
        for fil in en.manifest.filer:
            for nummer, del_ in fil.deler.items():
                hvor = (en.manifest.kjede, fil.emne, nummer)
                if del_.fra < slutt.get(hvor, 0):
                    yield f"{en.mappe.name}: {fil.emne} partition {nummer} begins before the last run ended"
                slutt[hvor] = del_.til


def _i_kjoeringen(en: Kjoering, noekler: Noekler) -> Iterator[str]:
    ventet = {MANIFEST, *(fil.navn for fil in en.manifest.filer)}
    finnes = {fil.name for fil in en.mappe.iterdir()}
    yield from (f"{navn} is missing" for navn in sorted(ventet - finnes))
    yield from (f"{navn} does not belong there" for navn in sorted(finnes - ventet))
    for fil in en.manifest.filer:
        if fil.navn in finnes:
            yield from (f"{fil.navn}: {setning}" for setning in _i_filen(en, fil, noekler))


def _i_filen(en: Kjoering, fil: Kopifil, noekler: Noekler) -> Iterator[str]:
    if sha256_av(en.mappe / fil.navn) != fil.sha256:
        yield "the checksum is wrong"
        return
    antall = dict.fromkeys(fil.deler, 0)
    neste = {nummer: del_.fra for nummer, del_ in fil.deler.items()}
    try:
        for post in les_fil(en.mappe / fil.navn, noekler):
            if not neste.get(post.partisjon, post.offset + 1) <= post.offset < fil.deler[post.partisjon].til:
                yield f"the record {post.partisjon}-{post.offset} is out of order"
                return
            antall[post.partisjon] += 1
            neste[post.partisjon] = post.offset + 1
    except SkadetFil as feil:
        yield str(feil)
        return
    for nummer, del_ in fil.deler.items():
        if antall[nummer] != del_.poster:
            yield f"partition {nummer} has {antall[nummer]} records, and the manifest says {del_.poster}"
