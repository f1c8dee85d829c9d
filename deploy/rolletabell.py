"""Write docs/roller.md: each route of both services with the roles that may call it. `make docs` runs it.

The roles are those that the routes check (`nir.token.krev`).
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from nir.token.krav import Krav

_ROLLER = ("saksbehandler", "administrativ", "leser", "imdi", "udi", "folkeregisteret", "drift")
_AAPNE = ("/v1/kalkulator",)
_HODE = """# Roles and what each may call

This page is made from the code by `make docs`. A cross says that the role may call the route. What the caller
may see and register there is narrower: the persons of its kommune and bydel, up to its level of address
protection (kontrakt §3.6, §5.18 to §5.20). The roles `fortrolig` and `strengtFortrolig` open no route; they
are given beside another role. `key`: the route takes the key of a subscription or a download, and no token.
`open`: the route is open to everybody (kontrakt §6.14).
"""


def tabell() -> str:
    """The text of docs/roller.md."""
    return "\n".join([_HODE, *(_tjeneste(navn, app) for navn, app in _apper().items())])


def _apper() -> dict[str, FastAPI]:
    from registration.innstillinger import Innstillinger as Registrering
    from registration.tjeneste import lag_tjeneste
    from reporting.oppstart.app import ny_app
    from reporting.oppstart.innstillinger import Innstillinger as Rapportering

    return {"registration": lag_tjeneste(Registrering()), "reporting": ny_app(Rapportering())}


def _tjeneste(navn: str, app: FastAPI) -> str:
    rader = [_rad(rute) for rute in app.routes if isinstance(rute, APIRoute) and rute.path.startswith("/v1")]
    hode = f"| | {' | '.join(_ROLLER)} |\n|---|{':-:|' * len(_ROLLER)}"
    return f"## {navn}\n\n{hode}\n" + "\n".join(rader) + "\n"


def _rad(rute: APIRoute) -> str:
    krav = [kall for kall in _kall(rute.dependant) if isinstance(kall, Krav)]
    metode = " ".join(sorted((rute.methods or set()) - {"HEAD"}))
    if krav:
        roller = frozenset.intersection(*(frozenset(k.roller or _ROLLER) for k in krav))
        kryss = " | ".join("x" if rolle in roller else " " for rolle in _ROLLER)
    else:
        uten = "open" if rute.path in _AAPNE else "key"
        kryss = " | ".join([uten] + [" "] * (len(_ROLLER) - 1))
    return f"| `{metode} {rute.path}` | {kryss} |"


def _kall(ledd: Dependant) -> Iterator[Callable[..., Any] | None]:
    yield ledd.call
    for under in ledd.dependencies:
        yield from _kall(under)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(tabell(), encoding="utf-8")
