"""The sentences of the API as a page shows them."""

from saksbehandler.api.feil import ApiFeil, Feltfeil
from saksbehandler.side.feilside import forklaring, problemtekst
from saksbehandler.side.sider import Leser

FOER_START = "Feltet «sluttdato» kan ikke være før «startdato». Kontroller datoene."


def test_a_field_is_called_what_the_form_calls_it() -> None:
    vist = problemtekst(Leser("nb"), Feltfeil("NIR-FELT-FOER", FOER_START, "sluttdato"))
    assert vist == "Feltet «Sluttdato» kan ikke være før «Startdato». Kontroller datoene."
    assert "«Timar per veke»" in problemtekst(Leser("nn"), Feltfeil("NIR-X", "Rett «timerPerUke»."))


def test_a_fixed_value_is_called_what_the_form_calls_it() -> None:
    setning = "Sluttmålet «Høyere utdanning» gjelder ved utdanning «gjennomført vgo»."
    vist = forklaring(Leser("nb"), ApiFeil("NIR-X", 422, setning))
    assert "«Høyere utdanning»" in vist
    assert "«Har gjennomført videregående opplæring fra før»" in vist
