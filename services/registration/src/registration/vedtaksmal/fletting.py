"""Fills in a template, which gives the letter as DOCX."""

from dataclasses import asdict
from io import BytesIO
from pathlib import Path

from docx.shared import Cm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from registration.vedtaksmal.felter import Brevfelter

JINJA = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
"""Strict: an unknown field raises an error. Sandboxed: people other than developers edit templates."""
LOGO = "logo"
"""The name of the field for the picture; all other fields are texts."""
_LOGOHOEYDE = Cm(1.5)


def flett(mal: Path, felter: Brevfelter, logo: Path | None) -> bytes:
    """Fill in the template. The result is the DOCX file."""
    dokument = DocxTemplate(mal)
    bilde = InlineImage(dokument, str(logo), height=_LOGOHOEYDE) if logo else ""
    dokument.render({**asdict(felter), LOGO: bilde}, jinja_env=JINJA)
    # The title is set here, since a field in the template's properties would be escaped for XML.
    dokument.docx.core_properties.title = felter.tittel
    ut = BytesIO()
    dokument.save(ut)
    return ut.getvalue()
