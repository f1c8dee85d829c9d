"""The calls to Folkeregisteret that NIR makes."""

from collections.abc import Sequence
from urllib.parse import quote

from folkeregister_sync.dokumenter.feed import Side, les_side
from folkeregister_sync.dokumenter.hendelsesdokument import Hendelsesdokument
from folkeregister_sync.dokumenter.modell import Kontekst, M, UleseligDokument, les
from folkeregister_sync.dokumenter.oppslag import les_oppslag
from folkeregister_sync.dokumenter.person import DELER, Person
from folkeregister_sync.kall.feil import AvvistKall, FinnesIkke, Forbigaaende, Stans
from folkeregister_sync.klient.forbindelse import Forbindelse

_UKJENT_ADRESSE = "Folkeregisteret kjenner ikke hendelseslisten (404). Kontroller NIR_FOLKEREGISTER_URL."
_DELER = [("part", del_) for del_ in DELER]


class Folkeregister:
    """The API under one address. Every method makes several attempts, and raises `Klientfeil` if all fail."""

    def __init__(self, forbindelse: Forbindelse, kontekst: Kontekst | None = None) -> None:
        self._forbindelse = forbindelse
        self._kontekst = kontekst

    async def feed(self, fra: int, etag: str | None = None) -> Side | None:
        """The page from a sequence number on, inclusive. None if the page is unchanged since `etag`.

        Raises:
            Stans: the address is wrong, or Folkeregisteret refuses to give entries from that number on.
        """
        headers = {"If-None-Match": etag} if etag else {}
        try:
            svar = await self._forbindelse.kall(
                "feed", "GET", "/hendelser/feed", params={"seq": fra}, headers=headers
            )
        except AvvistKall:
            raise Stans("NIR-FREG-SEQ", f"Folkeregisteret avviser sekvensnummer {fra} (400).") from None
        if svar.status == 404:
            raise Stans("NIR-FREG-ADRESSE", _UKJENT_ADRESSE)
        try:
            return None if svar.status == 304 else les_side(svar.data, svar.etag)
        except UleseligDokument as feil:
            raise Forbigaaende(f"feed: {feil.grunn}") from None

    async def siste_sekvensnummer(self) -> int | None:
        """The number of the last event, or None if the API does not give it."""
        try:
            svar = await self._forbindelse.kall("siste", "GET", "/hendelser/siste/sekvensnummer")
        except AvvistKall:
            return None
        nummer = svar.data.get("sekvensnummer") if isinstance(svar.data, dict) else svar.data
        return nummer if type(nummer) is int else None

    async def hendelse(self, id_: str) -> Hendelsesdokument | None:
        """The hendelsesdokument, which gives the kind of change. None if it does not exist.

        Raises:
            UleseligDokument: the document cannot be understood.
            AvvistKall: Folkeregisteret refuses to give the document, for example because it is too old.
        """
        return await self._dokument("hendelse", f"/hendelser/{_trygg(id_)}", Hendelsesdokument, [])

    async def arkiv(self, id_: str) -> Person | None:
        """A person as they were after an event. The errors are those of `hendelse`."""
        return await self._dokument("arkiv", f"/personer/arkiv/{_trygg(id_)}", Person, _DELER)

    async def person(self, ident: str) -> Person | None:
        """A person as they are now. For a ceased ident: the person who has taken over the ident's data.

        The errors are those of `hendelse`.
        """
        return await self._dokument("person", f"/personer/{_trygg(ident)}", Person, _DELER)

    async def personer(self, identer: Sequence[str]) -> dict[str, Person | UleseligDokument]:
        """Ident → the person, or why the document cannot be read. Ceased and unknown idents are absent.

        Raises:
            AvvistKall: there is no bulk lookup, or the lookup is refused because of one of the idents.
            UleseligDokument: the answer cannot be understood.
        """
        params = [*_DELER, ("somBestilt", "true")]
        return await self._oppslag("bulk", "/personer/bulkoppslag", params, "foedselsEllerDNummer", identer)

    async def arkiver(self, ider: Sequence[str]) -> dict[str, Person | UleseligDokument]:
        """Document id → the person as they were after the document's event. Missing documents are absent.

        The errors are those of `personer`.
        """
        sti = "/personer/bulkoppslag/arkiv"
        return await self._oppslag("arkivbulk", sti, _DELER, "dokumentidentifikator", ider)

    async def _oppslag(
        self, hva: str, sti: str, params: list[tuple[str, str]], felt: str, ider: Sequence[str]
    ) -> dict[str, Person | UleseligDokument]:
        svar = await self._forbindelse.kall(hva, "POST", sti, params=params, json={felt: list(ider)})
        if svar.status == 404:
            raise FinnesIkke("404: finnes ikke")
        return les_oppslag(svar.data, felt, self._kontekst)

    async def _dokument(self, hva: str, sti: str, modell: type[M], params: list[tuple[str, str]]) -> M | None:
        svar = await self._forbindelse.kall(hva, "GET", sti, params=params)
        return None if svar.status == 404 else les(modell, svar.data, self._kontekst)


def _trygg(id_: str) -> str:
    """An id escaped as one part of a path."""
    return quote(id_, safe="")
