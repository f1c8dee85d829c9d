"""Merging: a template and its fields become a DOCX."""

from dataclasses import asdict
from io import BytesIO
from pathlib import Path

from docx.shared import Cm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from registration.vedtaksmal.felter import Brevfelter

JINJA = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
"""Strict: an unknown field is an error, not a hole in a letter. Sandboxed: jurists edit templates."""
LOGO = "logo"
"""The one field that is a picture."""
_LOGOHOEYDE = Cm(1.5)


def flett(mal: Path, felter: Brevfelter, logo: Path | None) -> bytes:
    """The finished letter."""
    dokument = DocxTemplate(mal)
    bilde = InlineImage(dokument, str(logo), height=_LOGOHOEYDE) if logo else ""
    dokument.render({**asdict(felter), LOGO: bilde}, jinja_env=JINJA)
    # Here and not in the templates: merged there the title would come escaped for XML.
    dokument.docx.core_properties.title = felter.tittel
    ut = BytesIO()
    dokument.save(ut)
    return ut.getvalue()
