"""JSON responses by orjson, which is several times faster than the standard library."""

from typing import Any

import orjson
from starlette.responses import Response


class JsonSvar(Response):
    """`application/json` in UTF-8, with dates and dataclasses as orjson writes them."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """The body of the response."""
        return orjson.dumps(content)
