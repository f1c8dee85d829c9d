"""The keys of Redis' copy of nir.innsyn. Reporting writes it; an erasure removes what names the person."""

_ROT = "nir:innsyn"
POSISJON = f"{_ROT}:posisjon"
"""Hash: partition → next offset; `id`; `format`; `hel` once nir.innsyn has been read to its end."""
PERSONER = f"{_ROT}:personer"
"""Hash: DUF → references in order of time."""


def oppslagene(partisjon: int) -> str:
    """The key of the stream with a partition's readings. The id of an entry is its record's offset + 1."""
    return f"{_ROT}:oppslag:{partisjon}"
