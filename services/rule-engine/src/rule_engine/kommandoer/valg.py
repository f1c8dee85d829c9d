"""What the options of several commands have in common."""

DATOFORM = ["%Y-%m-%d"]
BOOTSTRAP = "The cluster; NIR_KAFKA_BOOTSTRAP otherwise."
