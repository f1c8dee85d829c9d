"""Every kind of ending that the regelmotor makes. To add one, write a module in `aarsak/` and a line here."""

from typing import Final

from regelverk.beregning.avslutning.aarsak.avvist import AVVIST_PROGRAM
from regelverk.beregning.avslutning.aarsak.folkeregister import DOEDSFALL, FLYTTING, UTVANDRING
from regelverk.beregning.avslutning.aarsak.ikke_lenger import GRUNNLAG_BORTE
from regelverk.beregning.avslutning.aarsak.ikke_registrert import FRISTEN_PASSERT
from regelverk.beregning.avslutning.aarsak.stans import PERMANENT_STANS
from regelverk.beregning.avslutning.aarsak.utgaatt import OPPSTART_UTGAATT
from regelverk.beregning.avslutning.grunn import Aarsak

AARSAKER: Final[tuple[Aarsak, ...]] = (
    DOEDSFALL,
    UTVANDRING,
    FLYTTING,
    AVVIST_PROGRAM,
    PERMANENT_STANS,
    FRISTEN_PASSERT,
    OPPSTART_UTGAATT,
    GRUNNLAG_BORTE,
)
