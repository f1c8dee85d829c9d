"""Gives facts their ids.

The same event always gets the same id, so that a fact that is written twice counts once.
"""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from uuid import NAMESPACE_DNS, uuid5

import orjson
from regelverk.fakta import folkeregister as fr

from folkeregister_sync.kjent.kjent import Kjent
from folkeregister_sync.tolkning.fakta import LIVSHENDELSER, Nytt

_KAN_KOMME_IGJEN = (
    fr.IdentEndret,
    fr.NavnEndret,
    fr.AdressebeskyttelseEndret,
    fr.FolkeregisterhendelseKorrigert,
)
"""Types of facts whose value may change back to an earlier one. The content alone is then no unique id."""


def merk(duf_nummer: str, kjent: Kjent, nye: Iterable[Nytt], dokument: str | None) -> Iterator[Nytt]:
    """Give each fact its `folkeregister_hendelse_id`: the id of the hendelsesdokument that it came from.

    Corrections name a life event by its id, so no two life events may have the same id. A second life event
    of a document gets an id made from its content, and so does a fact without a document (reconciliation,
    newcomers).
    """
    ledig, annullert = dokument, kjent.annullert
    for nummer, fakta in enumerate(nye, start=len(kjent.hendelser)):
        livshendelse = isinstance(fakta, LIVSHENDELSER)
        foer = nummer if isinstance(fakta, _KAN_KOMME_IGJEN) else None
        id_ = (ledig if livshendelse else dokument) or _av_innhold(duf_nummer, annullert, fakta, foer)
        if livshendelse:
            ledig = None
        annullert += isinstance(fakta, fr.FolkeregisterhendelseAnnullert)
        yield replace(fakta, folkeregister_hendelse_id=id_)


def hendelse_id(duf_nummer: str, fakta: Nytt) -> str:
    """The id of the fact, made from the hendelsesdokument, the type and the person."""
    return str(uuid5(NAMESPACE_DNS, f"{fakta.folkeregister_hendelse_id}/{type(fakta).__name__}/{duf_nummer}"))


def _av_innhold(duf_nummer: str, annullert: int, fakta: Nytt, foer: int | None) -> str:
    """An id made from the content. `foer`: how many earlier facts the person has (`_KAN_KOMME_IGJEN`)."""
    # An event that was annulled and is registered again needs a new id: the number of annulments is in it.
    innhold = orjson.dumps(asdict(fakta), option=orjson.OPT_SORT_KEYS).decode()
    gang = annullert if foer is None else f"{annullert}/{foer}"
    return uuid5(NAMESPACE_DNS, f"{duf_nummer}/{type(fakta).__name__}/{gang}/{innhold}").hex
