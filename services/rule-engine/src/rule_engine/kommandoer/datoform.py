"""The form of a date in the commands' options."""

DATOFORM = ["%Y-%m-%d"]
