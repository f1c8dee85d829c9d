"""The two laws that a person may come under."""

from typing import Final, Literal

Lovverk = Literal["Integreringsloven", "Introduksjonsloven"]
LOVER: Final[tuple[Lovverk, ...]] = ("Integreringsloven", "Introduksjonsloven")
