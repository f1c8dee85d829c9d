"""The person's page is made while the broker takes the reading, and is shown only when the broker has it."""

import asyncio
from datetime import date
from typing import Any, cast

import pytest
from nir.innsyn.oppslag import Hva
from nir.innsyn.problemer import INNSYNSLOGG_BORTE
from nir.token import Bruker
from nir.web import ProblemFeil
from pydantic import BaseModel
from reporting.innsynslogg.lesing import Lesing
from reporting.person.ruter import Naar


class _Lesing(Lesing):
    """A reading whose record the broker confirms, or refuses, when the test says so."""

    __slots__ = ("bekreftet",)
    bekreftet: asyncio.Future[None]

    async def noter_person(self, hva: Hva, filtre: BaseModel, duf: str, **mer: str) -> None:
        await self.bekreftet


def _lesing() -> _Lesing:
    ingen = cast(Any, None)
    lesing = _Lesing(Bruker("NIBO", frozenset()), date(2024, 1, 1), ingen, ingen, ingen, ingen)
    object.__setattr__(lesing, "bekreftet", asyncio.get_running_loop().create_future())
    return lesing


async def test_the_page_is_made_before_the_reading_is_confirmed_and_shown_after_it() -> None:
    lesing, laget = _lesing(), asyncio.Event()

    def side() -> str:
        laget.set()
        return "siden"

    svar = asyncio.create_task(lesing.noter_person_mens(side, "personside", Naar(), "201212345603"))
    await laget.wait()
    assert not svar.done()
    lesing.bekreftet.set_result(None)
    assert await svar == "siden"


async def test_a_page_whose_reading_is_not_confirmed_is_not_shown() -> None:
    lesing = _lesing()
    lesing.bekreftet.set_exception(ProblemFeil(INNSYNSLOGG_BORTE))
    with pytest.raises(ProblemFeil):
        await lesing.noter_person_mens(lambda: "siden", "personside", Naar(), "201212345603")
