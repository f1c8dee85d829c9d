"""Answers are compressed with zstd or gzip if the caller accepts it."""

from fastapi import FastAPI
from starlette_compress import CompressMiddleware, add_compress_type, remove_compress_type

_MINST_BYTE = 1024
_NIVAA = 3
"""Higher levels cost several times the processor time, and save little more."""
for _type in ("text/csv", "application/problem+json"):
    add_compress_type(_type)
remove_compress_type("text/event-stream")
"""A stream is open for an hour, and a compressor would take memory for it all that time."""


def pakk_svar(app: FastAPI) -> None:
    """Compress the answers of the app. Letters and workbooks are compressed already."""
    app.add_middleware(
        CompressMiddleware, minimum_size=_MINST_BYTE, brotli=False, zstd_level=_NIVAA, gzip_level=_NIVAA
    )
