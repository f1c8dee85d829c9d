"""Merging: a template and its fields become a DOCX."""

from dataclasses import asdict
from io import BytesIO
from pathlib import Path

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from registration.vedtaksmal.felter import Flettefelter

_JINJA = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
"""Strict: a field misspelt in a template is an error in the tests, not a hole in a letter."""


def flett(mal: Path, felter: Flettefelter) -> bytes:
    """The finished letter."""
    dokument = DocxTemplate(mal)
    dokument.render(asdict(felter), jinja_env=_JINJA)
    # Here and not in the templates: merged there the title would come escaped for XML.
    dokument.docx.core_properties.title = felter.tittel
    ut = BytesIO()
    dokument.save(ut)
    return ut.getvalue()
