"""The mailbox that answers: a fact goes into nir.hendelser, and its decision comes out of nir.svar."""

from registration.postkasse.post import LoggenErNede, UkjentUtfall
from registration.postkasse.postkasse import Postkasse
from registration.postkasse.sending import Besluttet, Innlevert, Sending

__all__ = ["Besluttet", "Innlevert", "LoggenErNede", "Postkasse", "Sending", "UkjentUtfall"]
