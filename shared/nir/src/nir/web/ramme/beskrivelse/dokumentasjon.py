"""Docs for people. On `/docs` one can try the API; `/docs/problemer` lists all problems and warnings.

The pages load nothing from other hosts: Swagger UI comes from the package fastapi-offline.
"""

from html import escape
from importlib.resources import files
from typing import Literal

from fastapi import APIRouter, FastAPI
from fastapi.openapi.docs import get_swagger_ui_html
from starlette.responses import HTMLResponse, Response

from nir.web.problem.problemtype import PROBLEMTYPER, Problemtype
from nir.web.problem.varsel import VARSELTYPER, Varseltype

_Fil = Literal["swagger-ui-bundle.js", "swagger-ui.css", "favicon.png"]
_TYPE = {
    "swagger-ui-bundle.js": "text/javascript",
    "swagger-ui.css": "text/css",
    "favicon.png": "image/png",
}


def dokumentasjonsruter(app: FastAPI) -> APIRouter:
    """The routes of the pages. The OpenAPI description does not have them."""
    ruter = APIRouter(include_in_schema=False)

    @ruter.get("/docs")
    async def docs() -> HTMLResponse:
        return get_swagger_ui_html(
            openapi_url="/openapi.json",
            title=app.title,
            swagger_js_url="/docs/swagger-ui-bundle.js",
            swagger_css_url="/docs/swagger-ui.css",
            swagger_favicon_url="/docs/favicon.png",
        )

    @ruter.get("/docs/problemer")
    async def problemer() -> HTMLResponse:
        rader = "".join(_rad(slag) for _, slag in sorted(PROBLEMTYPER.items()))
        return HTMLResponse(
            f"<!doctype html><html lang=nb><meta charset=utf-8><title>{escape(app.title)}: problemer</title>"
            f"<h1>Problemer</h1><table><tr><th>kode<th>status<th>tittel<th>hva du kan gjøre</tr>"
            f"{rader}</table>{_varseltabell()}"
        )

    @ruter.get("/docs/{fil}")
    async def fil(fil: _Fil) -> Response:
        innhold = files("fastapi_offline").joinpath("static", fil).read_bytes()
        return Response(innhold, media_type=_TYPE[fil], headers={"Cache-Control": "max-age=86400"})

    return ruter


def _varseltabell() -> str:
    rader = "".join(_varselrad(slag) for _, slag in sorted(VARSELTYPER.items()))
    return f"<h1>Varsler</h1><table><tr><th>kode<th>varsel</tr>{rader}</table>" if rader else ""


def _varselrad(slag: Varseltype) -> str:
    return f'<tr id="{slag.kode}"><td><code>{slag.kode}</code><td>{escape(slag.tekst)}</tr>'


def _rad(slag: Problemtype) -> str:
    return (
        f'<tr id="{slag.kode}"><td><code>{slag.kode}</code><td>{slag.status}'
        f"<td>{escape(slag.title)}<td>{escape(slag.forklaring)}</tr>"
    )
