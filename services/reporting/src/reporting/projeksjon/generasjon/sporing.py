"""Writes a log line, and the last span of the request's trace, when the change that a request caused is
shown.
"""

from collections.abc import Iterable

import structlog
from nir.sporing.hoder import forelder, request_id
from nir.sporing.spenn import spenn

from reporting.projeksjon.stroem.bunke import Post

_logg = structlog.get_logger("reporting.vist")


def meld_vist(poster: Iterable[Post], fra: float) -> None:
    """Log each record that a request caused, now that it is shown. `fra`: the Unix time when it was read."""
    for post in poster:
        if not post.headers:
            continue
        posisjon = f"{post.partition}-{post.offset}"
        if (id_ := request_id(post.headers)) is not None:
            _logg.info("shown", request_id=id_, emne=post.topic, posisjon=posisjon)
        merker = {"messaging.destination.name": post.topic, "nir.posisjon": posisjon}
        with spenn("vis", forelder(post.headers), fra, merker):
            pass
