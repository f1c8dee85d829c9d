"""Options that several commands share."""

from typing import Annotated

import typer

DATOFORM = ["%Y-%m-%d"]
Bootstrap = Annotated[str | None, typer.Option(help="The cluster; NIR_KAFKA_BOOTSTRAP otherwise.")]
