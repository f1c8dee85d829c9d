"""Two edits at once: neither takes the other's fields back."""

from dataclasses import replace
from datetime import date

from regelverk.fakta.flett import flett
from regelverk.fakta.innslag import Vedtak

VEDTAK = Vedtak(
    innslag_id="v1",
    vedtakstype="Deltakelse i introduksjonsprogram",
    resultat="Innvilget",
    vedtaksdato=date(2024, 1, 10),
    startdato=date(2024, 1, 15),
    kapittel6A=True,
)


def test_only_the_given_fields_change() -> None:
    # Sent by one who had not seen the new startdato.
    endring = replace(VEDTAK, startdato=date(2024, 1, 1), sluttdato=date(2024, 6, 1))
    assert flett(VEDTAK, endring, ("sluttdato",)) == replace(VEDTAK, sluttdato=date(2024, 6, 1))


def test_a_given_field_may_be_emptied() -> None:
    endring = replace(VEDTAK, startdato=None, kapittel6A=None)
    assert flett(VEDTAK, endring, ("startdato", "kapittel6A")) == endring


def test_an_edit_that_gave_everything_replaces_everything() -> None:
    endring = replace(VEDTAK, vedtaksdato=date(2024, 1, 11), startdato=None)
    assert flett(VEDTAK, endring, None) is endring
