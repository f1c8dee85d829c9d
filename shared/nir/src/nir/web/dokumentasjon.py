"""Human docs: `/docs` tries the API out, `/docs/problemer` lists every problem, from the code itself."""

from html import escape

from fastapi import APIRouter, FastAPI
from fastapi.openapi.docs import get_swagger_ui_html
from starlette.responses import HTMLResponse

from nir.web.problem import PROBLEMTYPER, Problemtype


def dokumentasjonsruter(app: FastAPI) -> APIRouter:
    """The pages; they are not part of the API and so not in its description."""
    ruter = APIRouter(include_in_schema=False)

    @ruter.get("/docs")
    async def docs() -> HTMLResponse:
        return get_swagger_ui_html(openapi_url="/openapi.json", title=app.title)

    @ruter.get("/docs/problemer")
    async def problemer() -> HTMLResponse:
        rader = "".join(_rad(slag) for _, slag in sorted(PROBLEMTYPER.items()))
        return HTMLResponse(
            f"<!doctype html><html lang=nb><meta charset=utf-8><title>{escape(app.title)}: problemer</title>"
            f"<h1>Problemer</h1><table><tr><th>kode<th>status<th>tittel<th>hva du kan gjøre</tr>"
            f"{rader}</table>"
        )

    return ruter


def _rad(slag: Problemtype) -> str:
    return (
        f'<tr id="{slag.kode}"><td><code>{slag.kode}</code><td>{slag.status}'
        f"<td>{escape(slag.title)}<td>{escape(slag.forklaring)}</tr>"
    )
