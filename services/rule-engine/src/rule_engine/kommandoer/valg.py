"""Texts and formats that options of several commands share."""

DATOFORM = ["%Y-%m-%d"]
BOOTSTRAP = "The cluster; NIR_KAFKA_BOOTSTRAP otherwise."
