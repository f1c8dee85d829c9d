"""The templates: those of the screens beside their code, the components, and the frame."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from saksbehandler.side import formater
from saksbehandler.side.navigasjon import FOR_ROLLE, MENY
from saksbehandler.side.statisk import Statisk
from saksbehandler.tekster.tekster import MAALFORMER

_ROT = Path(__file__).parents[1]


def lag_maler(statisk: Statisk) -> Environment:
    """Jinja's environment for the templates. Values are escaped, and a name that has no value is an error."""
    maler = Environment(
        loader=FileSystemLoader(_ROT),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    maler.globals |= {
        "statisk": statisk.adresse,
        "MENY": MENY,
        "FOR_ROLLE": FOR_ROLLE,
        "MAALFORMER": MAALFORMER,
        "navn": formater.navn,
    }
    maler.filters |= {
        "dato": formater.dato,
        "tidspunkt": formater.tidspunkt,
        "duf": formater.duf,
        "tall": formater.tall,
    }
    return maler
