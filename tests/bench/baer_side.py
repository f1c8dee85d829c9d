"""The peer of the person page: a FastAPI route that sends stored bytes, and does nothing else.

Arguments: the file that holds the bytes of each page by DUF-nummer, and the port.
"""

import pickle
import sys
from pathlib import Path

import uvicorn
from fastapi import FastAPI, Response


def lag_app(sider: dict[str, bytes]) -> FastAPI:
    """The app with its one route."""
    app = FastAPI()

    @app.get("/v1/personer/{duf}")
    async def side(duf: str) -> Response:
        return Response(sider[duf], media_type="application/json")

    return app


if __name__ == "__main__":
    lest = pickle.loads(Path(sys.argv[1]).read_bytes())
    uvicorn.run(lag_app(lest), port=int(sys.argv[2]), log_level="warning", access_log=False)
