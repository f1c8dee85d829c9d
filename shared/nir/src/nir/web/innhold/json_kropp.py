"""The body of a request, parsed as soon as it is read: from strict JSON into a type, in one step."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from starlette.requests import Request

from nir.web.innhold.dobbeltnoekkel import dobbeltnoekkel
from nir.web.innhold.felt_feil import Feil, problem_av_felt_feil
from nir.web.innhold.omfang import krev_omfang
from nir.web.problem.problemer import JSON_UGYLDIG
from nir.web.problem.problemtype import ProblemFeil

T = TypeVar("T")
Sted = Sequence[Any]
"""A place in the body, as pydantic gives it."""


class JsonKropp(Generic[T]):
    """A dependency that reads the body as `T`. It runs after the token's dependency: 401 and 403 come first.

    FastAPI parses its own body parameters before it checks the token. It also makes Python objects of the
    JSON before it validates them, and then strict mode refuses a date written as text. The
    route describes the body in its `openapi_extra`.
    """

    def __init__(
        self,
        type_: type[T] | TypeAdapter[T],
        *,
        som_skrevet: Callable[[Sted], Sted] = lambda sted: sted,
        flere: Callable[[bytes], Iterable[Feil]] = lambda _: (),
    ) -> None:
        """`som_skrevet` removes the tags of unions from the place of an error, since no caller writes them.

        `flere`: finds errors that the type does not show. It is called only if the type shows an error.
        """
        self.adapter = type_ if isinstance(type_, TypeAdapter) else TypeAdapter(type_)
        self._som_skrevet = som_skrevet
        self._flere = flere

    async def __call__(self, request: Request) -> T:
        """The parsed body.

        Raises:
            ProblemFeil: 422 with a kode and the field; 413 or 408 from the frame.
        """
        return self.les(await request.body())

    def les(self, kropp: bytes) -> T:
        """The parsed body, from bytes.

        Raises:
            ProblemFeil: 422 with a kode and the field.
        """
        krev_omfang(kropp)
        try:
            lest = self.adapter.validate_json(kropp)
        except ValidationError as feil:
            alle = feil.errors(include_url=False, include_input=False)
            sine = ({**en, "loc": self._som_skrevet(en["loc"])} for en in alle)
            raise problem_av_felt_feil(sine, self._flere(kropp)) from None
        krev_enkle_navn(kropp)
        return lest


def krev_enkle_navn(kropp: bytes) -> None:
    """Refuse a body with a field that is written twice: only the caller knows which value was meant.

    Raises:
        ProblemFeil: 422, with the field.
    """
    navn = dobbeltnoekkel(kropp)
    if navn is not None:
        detail = f"Feltet «{navn}» står mer enn én gang. Skriv det én gang og send på nytt."
        raise ProblemFeil(JSON_UGYLDIG, detail, felt=navn)
