"""The feed as Atom, and the feed's last sequence number as XML. Both are documented alternatives to JSON."""

from collections.abc import Sequence
from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from folkeregister_sync.simulator.simulert_folkeregister import Oppfoering

ATOM = "http://www.w3.org/2005/Atom"
HENDELSE = "folkeregisteret:tilgjengeliggjoering:hendelse:v1"
MEDIETYPE = "application/atom+xml"
_FELTER = (
    "folkeregisteridentifikator",
    "hendelsetype",
    "hendelsesdokument",
    "persondokument",
    "ajourholdstidspunkt",
)

register_namespace("", ATOM)
register_namespace("freg", HENDELSE)


def atom_side(adresse: str, fra: int, side: Sequence[Oppfoering]) -> bytes:
    """A page as Atom. `adresse`: the feed's address without a query. An empty page has no link `next`."""
    feed = Element(f"{{{ATOM}}}feed")
    _tekst(feed, "id", adresse)
    _tekst(feed, "title", "Offentlig hendelsesliste")
    _tekst(SubElement(feed, f"{{{ATOM}}}author"), "name", "Skatteetaten")
    _lenke(feed, "self", f"{adresse}?seq={fra}")
    _lenke(feed, "first", f"{adresse}?seq=0")
    if side:
        _lenke(feed, "next", f"{adresse}?seq={side[-1].sekvensnummer + 1}")
    _tekst(feed, "updated", datetime.now(UTC).isoformat())
    for oppfoering in side:
        _innslag(feed, oppfoering)
    return bytes(tostring(feed, encoding="utf-8", xml_declaration=True))


def sekvensnummer_xml(nummer: int) -> bytes:
    """The answer of `siste/sekvensnummer` as XML."""
    rot = Element(f"{{{HENDELSE}}}sisteSekvensnummer")
    SubElement(rot, f"{{{HENDELSE}}}sekvensnummer").text = str(nummer)
    return bytes(tostring(rot, encoding="utf-8", xml_declaration=True))


def _innslag(feed: Element, oppfoering: Oppfoering) -> None:
    entry = SubElement(feed, f"{{{ATOM}}}entry")
    _tekst(entry, "title", "Hendelse")
    _tekst(entry, "id", f"tag:skatteetaten.no,2017-10-10:{HENDELSE}:{oppfoering.sekvensnummer}")
    _tekst(entry, "updated", str(oppfoering.hendelse.get("ajourholdstidspunkt", "")))
    lagret = SubElement(SubElement(entry, f"{{{ATOM}}}content"), f"{{{HENDELSE}}}lagretHendelse")
    SubElement(lagret, f"{{{HENDELSE}}}sekvensnummer").text = str(oppfoering.sekvensnummer)
    hendelse = SubElement(lagret, f"{{{HENDELSE}}}hendelse")
    for felt in _FELTER:
        if felt in oppfoering.hendelse:
            SubElement(hendelse, f"{{{HENDELSE}}}{felt}").text = str(oppfoering.hendelse[felt])


def _tekst(forelder: Element, navn: str, verdi: str) -> None:
    SubElement(forelder, f"{{{ATOM}}}{navn}").text = verdi


def _lenke(feed: Element, rel: str, href: str) -> None:
    SubElement(feed, f"{{{ATOM}}}link", rel=rel, type=MEDIETYPE, href=href)
