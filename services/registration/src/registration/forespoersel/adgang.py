"""The role that a route requires, and the query parameters that it accepts. Other parameters are refused."""

from fastapi import Request
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from nir.token import Bruker
from nir.token.krav import Krav
from nir.web import ProblemFeil

from registration.problemer import PARAMETER_UKJENT


class Adgang(Krav):
    """Requires that the caller has one of the roles (`Krav`). Refuses query parameters that the route lacks.

    Raises:
        ProblemFeil: as Krav; then 422 for a parameter that the route does not have.
    """

    async def __call__(self, request: Request) -> Bruker:  # type: ignore[override]  # as Krav's
        """The caller."""
        bruker = await super().__call__(request)
        if request.scope["query_string"]:  # Most requests have no query and skip the check.
            krev_kjente(request)
        return bruker


def krev_kjente(request: Request) -> None:
    """Refuse query parameters that the route lacks; raises ProblemFeil."""
    rute: APIRoute = request.scope["route"]
    kjente = _navn(rute.dependant)
    for navn in request.query_params:
        if navn not in kjente:
            raise ProblemFeil(PARAMETER_UKJENT, _setning(navn, kjente), felt=navn)


def _navn(avhengig: Dependant) -> set[str]:
    egne = {parameter.alias for parameter in avhengig.query_params}
    return egne.union(*map(_navn, avhengig.dependencies))


def _setning(navn: str, kjente: set[str]) -> str:
    finnes = " eller ".join(f"«{kjent}»" for kjent in sorted(kjente)) or "ingen"
    return f"Parameteren «{navn}» finnes ikke her. Adressen kan ha {finnes}. Rett navnet, eller fjern den."
