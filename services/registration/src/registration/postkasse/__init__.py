"""The mailbox: it appends a fact to nir.hendelser and waits for its decision in nir.svar."""

from registration.postkasse.loggsoek import Opptatt
from registration.postkasse.post import LoggenErNede, UkjentUtfall
from registration.postkasse.postkasse import Postkasse
from registration.postkasse.sending import Besluttet, Innlevert, Sending

__all__ = ["Besluttet", "Innlevert", "LoggenErNede", "Opptatt", "Postkasse", "Sending", "UkjentUtfall"]
