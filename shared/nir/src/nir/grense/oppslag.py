"""Which person a request looks up."""

from starlette.requests import HTTPConnection

from nir.duf import har_form


def oppslatt(forespoersel: HTTPConnection) -> str | None:
    """The DUF-nummer in the path, or a whole one as `duf` or `q` in the query. None: no person."""
    i_stien = forespoersel.path_params.get("duf")
    for verdi in (i_stien, *(forespoersel.query_params.get(navn) for navn in ("duf", "q"))):
        sifre = "".join(str(verdi or "").split())
        if har_form(sifre):
            return sifre
    return None
