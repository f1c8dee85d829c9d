"""Records of nir.innsyn for tests."""

from typing import Any

import msgspec
from nir.innsyn.kjede import Kjede
from nir.innsyn.oppslag import Innsynspost, les_raa
from nir.innsyn.segl import Seglring
from pydantic import SecretStr

RING = Seglring(SecretStr("n" * 32))


def en_post(nr: int, personer: tuple[str, ...], **felter: Any) -> Innsynspost:
    """A reading of these persons."""
    post = Innsynspost(
        innsyn_id=f"{nr:032}",
        tidspunkt="2024-08-01T10:00:00Z",
        bruker="NIBO",
        kommunenummer="3201",
        hva="personsoek",
        format="json",
        utvalg={"q": "Særnavn", "side": 2},
        antall=len(personer),
        formaal="Samtale med Særnavn",
        personer=personer,
    )
    return msgspec.structs.replace(post, **felter)


def dufer(antall: int) -> tuple[str, ...]:
    """`antall` different DUF-numre."""
    return tuple(f"2012{nr:08}" for nr in range(antall))


def kjedet(poster: list[Innsynspost], ring: Seglring = RING) -> list[dict[str, Any]]:
    """The records as links of one chain, as parsed JSON."""
    kjede, verdier = Kjede("test", ring), list[bytes]()
    for post in poster:
        _noekkel, verdi, ende = kjede.lenk(post)
        kjede.gaa_til(ende)
        verdier.append(verdi)
    return [les_raa(verdi) for verdi in verdier]
