from typing import Literal

MegRollerItem = Literal[
    "administrativ",
    "drift",
    "folkeregisteret",
    "fortrolig",
    "imdi",
    "leser",
    "saksbehandler",
    "strengtFortrolig",
    "udi",
]

MEG_ROLLER_ITEM_VALUES: set[MegRollerItem] = {
    "administrativ",
    "drift",
    "folkeregisteret",
    "fortrolig",
    "imdi",
    "leser",
    "saksbehandler",
    "strengtFortrolig",
    "udi",
}


def check_meg_roller_item(value: str) -> MegRollerItem:
    if value in MEG_ROLLER_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MEG_ROLLER_ITEM_VALUES!r}")
