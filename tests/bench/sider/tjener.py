"""saksbehandler, and in the same process a route that sends stored HTML: the peer of its pages.

NIR_BENCH_SIDER is the folder of the stored pages: `<name>.json` has the headers and the HTML.
"""

import json
import os
from functools import cache
from pathlib import Path

from nir.web import kjoer
from saksbehandler.innstillinger import Innstillinger
from saksbehandler.oppstart.app import ny_app
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

STI = "/bench"


@cache
def _side(navn: str) -> tuple[dict[str, str], str]:
    lest = json.loads((Path(os.environ["NIR_BENCH_SIDER"]) / f"{navn}.json").read_text(encoding="utf-8"))
    return lest["headers"], lest["html"]


async def lagret(request: Request) -> Response:
    """A stored page."""
    headers, html = _side(request.path_params["navn"])
    return Response(html, headers=headers)


def main() -> None:
    """Serve until SIGTERM."""
    innstillinger = Innstillinger()
    app = ny_app(innstillinger)
    app.router.routes.insert(0, Route(f"{STI}/{{navn}}", lagret))
    kjoer(app, innstillinger.host, innstillinger.port)


if __name__ == "__main__":
    main()
