"""JSON responses by orjson: several times the speed of the standard library's."""

from typing import Any

import orjson
from starlette.responses import Response


class JsonSvar(Response):
    """`application/json`, UTF-8; dates and dataclasses as orjson writes them."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """The body."""
        return orjson.dumps(content)
