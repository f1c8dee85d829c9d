"""Follows a request through a decision: a span, a log line, and headers of what is published."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

import structlog
from nir.logg import loggbar_id
from nir.meldinger import emner
from nir.sporing.hoder import Hode, forelder, hoder_videre, request_id
from nir.sporing.spenn import Navngi, spenn

from rule_engine.post.faktum import Faktum

_logg = structlog.get_logger("rule_engine.avgjort")


def avgjoerelsesspenn(faktum: Faktum) -> AbstractContextManager[Navngi]:
    """The span of deciding the fact. No span is made if the fact belongs to no trace."""
    return spenn(
        "avgjoer",
        forelder(faktum.spor),
        merker={"messaging.destination.name": emner.HENDELSER, "nir.posisjon": str(faktum.posisjon)},
    )


def meld_avgjort(fakta: Sequence[Faktum]) -> tuple[Hode, ...]:
    """Log each decided fact that a request caused. Returns the headers of the person's record."""
    for faktum in fakta:
        if (fra := request_id(faktum.spor)) is not None:
            hendelse_id = loggbar_id(faktum.hendelse.hendelse_id)
            _logg.info("decided", request_id=fra, hendelseId=hendelse_id, posisjon=str(faktum.posisjon))
    return hoder_videre(fakta[-1].spor)
