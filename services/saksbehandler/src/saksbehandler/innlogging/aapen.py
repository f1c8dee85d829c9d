"""The reader of a page that needs no login: with name and menu if there is a session."""

from redis import RedisError
from starlette.requests import Request

from saksbehandler.oekt.oekt import Maalform
from saksbehandler.side.sider import Leser


async def aapen_leser(request: Request, maalform: Maalform = "nb") -> Leser:
    """The reader in the language of the session, or in `maalform` if no session can be read."""
    try:
        oekt = await request.app.state.oektkontroll.finn(request)
    except RedisError:
        oekt = None
    return Leser(oekt.maalform, oekt) if oekt is not None and oekt.aktiv else Leser(maalform)
