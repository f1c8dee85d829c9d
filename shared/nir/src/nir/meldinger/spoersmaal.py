"""The records of nir.spoersmaal, and their answers in nir.svar."""

from datetime import date
from typing import Any, Final, Literal

from regelverk.fakta.person import Adressebeskyttelse
from regelverk.liv.svar import Problem

from nir.meldinger.melding import Melding

SIMULERING_UGYLDIG: Final = Problem(
    kode="NIR-SIMULERING-UGYLDIG",
    title="Forslaget kan ikke leses",
    detail="Forslaget har ukjente, manglende eller ugyldige felt. Rett det og prøv igjen.",
    status=422,
)
"""A proposal in `registreringer` cannot be read. The engine adds the field."""


class Spoersmaal(Melding):
    """nir.spoersmaal: a question to the engine; the answer comes in nir.svar under `spoersmaal_id`.

    `type` says what comes back:

    - `status`: what became of `hendelse_id`.
    - `finnes`: only that the person exists.
    - `adgang`: only that the asker may send facts: a kommune that follows the person up, or has done so.
    - `simuler`: what `registreringer` would do (kontrakt §5.5).
    - `handlinger`: what the asker may register, edit and delete now (kontrakt §6.3).
    - `vedtaksbrev`: what the letter of the decision `innslag_id` is made from.

    `kommunenummer` is the asker's; None if the asker sees all kommuner. `bydelsnummer`: the asker sees only
    this bydel.
    `ser` is the highest address protection that the asker may see; None: it is not checked.
    `kilderegister`: the asker only reports facts, as UDI does, and may not see what a kommune registered.
    """

    spoersmaal_id: str
    duf_nummer: str
    type: Literal["status", "finnes", "adgang", "handlinger", "simuler", "vedtaksbrev"]
    kommunenummer: str | None = None
    bydelsnummer: str | None = None
    tidligere_numre: tuple[str, ...] = ()
    """The numbers that reforms have replaced by `kommunenummer` (kontrakt §6.3)."""
    kilderegister: bool = False
    bruker: str | None = None
    ser: Adressebeskyttelse | None = None
    hendelse_id: str | None = None
    innslag_id: str | None = None
    registreringer: tuple[dict[str, Any], ...] = ()
    paa_dato: date | None = None
    alternativer: bool = False
    """For `simuler`: simulate each of `registreringer` alone, not all of them one after the other."""
    felt: tuple[str, ...] = ()
    """For `simuler`: the fields of the documents that the asker wants; empty: all."""


class SpoersmaalSvar(Melding):
    """The answer to a Spoersmaal. If the asker may not see the thing asked for, `funnet` is False."""

    spoersmaal_id: str
    funnet: bool
    svar: dict[str, Any] | None = None
    for_stort: bool = False
    """The answer is larger than a record of nir.svar may be, and is left out."""
    avgjort_til: int | None = None
    """For `status`: the engine has decided the partition up to this offset. None: that is not known."""
    satt_til_side: tuple[int, ...] = ()
    """For `status`: offsets up to `avgjort_til` that are not decided. Their records were set aside."""
