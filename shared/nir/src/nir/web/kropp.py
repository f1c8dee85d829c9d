"""A request's body, parsed at the border: strict JSON into a type, in one step and without dicts between."""

from typing import Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from starlette.requests import Request

from nir.web.felt_feil import problem_av_felt_feil

T = TypeVar("T")


class Kropp(Generic[T]):
    """A dependency that reads the body as `T`; it runs after the token's, so that 401 and 403 come first.

    FastAPI's own body parameters go by way of Python objects, where strict dates are refused, and are parsed
    before the token is looked at. Describe the body with `som_openapi` in the route's `openapi_extra`.
    """

    def __init__(self, type_: type[T] | TypeAdapter[T]) -> None:
        self.adapter = type_ if isinstance(type_, TypeAdapter) else TypeAdapter(type_)

    async def __call__(self, request: Request) -> T:
        """The parsed body.

        Raises:
            ProblemFeil: 422 with a kode and the field; 413 or 408 from the frame.
        """
        return self.les(await request.body())

    def les(self, kropp: bytes) -> T:
        """The same, of bytes at hand."""
        try:
            return self.adapter.validate_json(kropp)
        except ValidationError as feil:
            raise problem_av_felt_feil(feil.errors(include_url=False, include_input=False)) from None
