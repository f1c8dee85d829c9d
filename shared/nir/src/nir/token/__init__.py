"""The caller: bearer tokens verified against a JWKS address, and roles as a dependency.

sett_opp_token(app, Tokenkontroll.av(innstillinger))            # once per app
SAKSBEHANDLER = krev("saksbehandler", "administrativ")          # once per set of roles
async def rute(bruker: Annotated[Bruker, Depends(SAKSBEHANDLER)]) -> ...
"""

from nir.token.bruker import Bruker, Rolle
from nir.token.kontroll import Tokenkontroll
from nir.token.krav import krev, sett_opp_token

__all__ = ["Bruker", "Rolle", "Tokenkontroll", "krev", "sett_opp_token"]
