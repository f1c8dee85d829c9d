"""CORS: the origins whose browsers may call the service."""

import re
from collections.abc import Collection

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware

_ALLE_PORTER = ":*"
_HODER = [
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
    "Last-Event-ID",
    "X-NIR-Formaal",
    "X-NIR-Posisjon",
    "X-Request-ID",
]
_VISES = [
    "Location",
    "Retry-After",
    "X-Request-ID",
    "ETag",
    "Content-Disposition",
    "WWW-Authenticate",
    "Deprecation",
    "Sunset",
]


def tillat_nettlesere(app: FastAPI, origins: Collection[str]) -> None:
    """Let browsers of these origins call. `http://localhost:*` stands for every port."""
    app.add_middleware(
        CORSMiddleware,
        allow_origins=[origin for origin in origins if not origin.endswith(_ALLE_PORTER)],
        allow_origin_regex=_moenster(origins),
        allow_methods=["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
        allow_headers=_HODER,
        expose_headers=_VISES,
        max_age=600,
    )


def _moenster(origins: Collection[str]) -> str | None:
    verter = [o.removesuffix(_ALLE_PORTER) for o in origins if o.endswith(_ALLE_PORTER)]
    return f"(?:{'|'.join(map(re.escape, verter))})(?::[0-9]+)?" if verter else None
