"""A name that is written twice in one JSON object is found."""

import pytest
from nir.web.innhold.dobbeltnoekkel import dobbeltnoekkel


@pytest.mark.parametrize(
    "dokument",
    [b"{}", b"[]", b'"a"', b'{"a": 1, "b": {"a": 2}}', b'[{"a": 1}, {"a": 2}]', '{"å": 1, "a": 2}'.encode()],
)
def test_a_document_with_each_name_once_has_no_double(dokument: bytes) -> None:
    assert dobbeltnoekkel(dokument) is None


@pytest.mark.parametrize(
    ("dokument", "navn"),
    [
        (b'{"a": 1, "a": 1}', "a"),
        (b'{"a": 1, "\\u0061": 2}', "a"),
        (b'{"b": [{"c": {"a": 1, "d": 2, "a": null}}]}', "a"),
        ('{"å": 1, "å": 2}'.encode(), "å"),
        (b'{"": 1, "": 2}', ""),
    ],
)
def test_a_name_written_twice_is_found_in_any_spelling(dokument: bytes, navn: str) -> None:
    assert dobbeltnoekkel(dokument) == navn
