"""Which person a request looks up."""

from starlette.requests import HTTPConnection

from nir.duf import har_form


def oppslatt(forespoersel: HTTPConnection) -> str | None:
    """The DUF-nummer in the path, or in `duf` or `q` of the query if all twelve digits are there; else
    None.
    """
    i_stien = forespoersel.path_params.get("duf")
    for verdi in (i_stien, *(forespoersel.query_params.get(navn) for navn in ("duf", "q"))):
        sifre = "".join(str(verdi or "").split())
        if har_form(sifre):
            return sifre
    return None
