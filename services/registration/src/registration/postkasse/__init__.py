"""The mailbox that answers: facts into nir.hendelser, decisions out of nir.svar."""

from registration.postkasse.postkasse import Besluttet, Innlevert, Postkasse, Sending

__all__ = ["Besluttet", "Innlevert", "Postkasse", "Sending"]
